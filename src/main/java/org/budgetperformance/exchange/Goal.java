package org.budgetperformance.exchange;

import org.budgetperformance.api.model.ExchangeGoal;
import org.jspecify.annotations.Nullable;

/**
 * What a row of goals says.
 *
 * @param text null where withheld
 */
record Goal(Owner owner, String id, @Nullable String text) implements RowContent {

    static ExchangeGoal row(Tracked<Goal> tracked, ExchangeQuery query) {
        Goal goal = tracked.content();
        return new ExchangeGoal(
                query.mofDivCode(),
                query.fiscalYear(),
                goal.owner.unitCode(),
                goal.owner.departmentCode(),
                goal.owner.projectCode(),
                goal.owner.projectName(),
                goal.id,
                goal.text,
                null,
                tracked.version(),
                tracked.versionName(),
                tracked.isDeleted(),
                tracked.createdAt(),
                tracked.updatedAt());
    }
}
