package org.budgetperformance.exchange;

import org.budgetperformance.api.model.ExchangeIndicator;
import org.jspecify.annotations.Nullable;

/**
 * What a row of indicators says.
 *
 * @param goalId of the goal it stands under, null where there is none
 * @param level3 the name
 */
record Measure(
        Owner owner,
        @Nullable String goalId,
        String id,
        @Nullable String level1,
        @Nullable String level2,
        String level3,
        @Nullable String content,
        @Nullable String value,
        @Nullable String remark)
        implements RowContent {

    static ExchangeIndicator row(Tracked<Measure> tracked, ExchangeQuery query) {
        Measure measure = tracked.content();
        return new ExchangeIndicator(
                query.mofDivCode(),
                query.fiscalYear(),
                measure.owner.unitCode(),
                measure.owner.departmentCode(),
                measure.owner.projectCode(),
                measure.owner.projectName(),
                measure.goalId,
                measure.id,
                measure.level1,
                measure.level2,
                measure.level3,
                measure.content,
                null,
                measure.value,
                measure.remark,
                null,
                tracked.version(),
                tracked.versionName(),
                tracked.isDeleted(),
                tracked.createdAt(),
                tracked.updatedAt());
    }
}
