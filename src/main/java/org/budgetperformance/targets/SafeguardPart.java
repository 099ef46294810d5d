package org.budgetperformance.targets;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A safeguard (工作保障措施).
 *
 * @param text the whole text, the title included
 */
@Embeddable
record SafeguardPart(@Nullable String title, String text) {}
