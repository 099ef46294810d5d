package org.budgetperformance.project;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An objective (绩效目标) of a project.
 *
 * @param label the number printed before it, null when there is none
 * @param text null when withheld
 */
@Embeddable
public record ObjectivePart(
        @Nullable String label, @Nullable String text, boolean withheld) {}
