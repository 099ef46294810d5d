package org.budgetperformance.project;

import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator (绩效指标) says, without its identity and place. Two indicators with equal contents are the same to a reader.
 *
 * @param targetRaw the target value to the letter; null when withheld
 */
public record IndicatorContent(
        @Nullable IndicatorLevel1 level1,
        @Nullable String level1Label,
        @Nullable IndicatorLevel2 level2,
        @Nullable String level2Label,
        String name,
        @Nullable String description,
        boolean descriptionWithheld,
        @Nullable String targetRaw,
        @Nullable String basis,
        boolean basisWithheld) {

    public boolean targetWithheld() {
        return targetRaw == null;
    }

    /** Number of its withheld members. */
    int withheldCount() {
        return (targetWithheld() ? 1 : 0) + (descriptionWithheld ? 1 : 0) + (basisWithheld ? 1 : 0);
    }
}
