package org.budgetperformance.targets;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A sub-target (分项绩效目标). */
@Embeddable
record SubTargetPart(
        String name, @Nullable String objective, @Nullable String indicators) {}
