package org.budgetperformance.document;

import org.jspecify.annotations.Nullable;

/**
 * A sub-target of the department (分项绩效目标).
 *
 * @param seq the number before its name
 * @param objective its objective (绩效目标); null when blank
 * @param indicators its indicators (绩效指标), as one text; null when blank
 */
public record SubTarget(
        int seq,
        String name,
        @Nullable String objective,
        @Nullable String indicators) {}
