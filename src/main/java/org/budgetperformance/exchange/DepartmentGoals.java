package org.budgetperformance.exchange;

import jakarta.inject.Singleton;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.ExchangeGoal;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;

/** BGT_PERF_GOAL_INFO: the overall objectives of departments. */
@Singleton
class DepartmentGoals implements ExchangeTable<ExchangeGoal> {
    private final ChangeLog changes;

    DepartmentGoals(ChangeLog changes) {
        this.changes = changes;
    }

    /** @param code of the department and the year */
    static String id(String code) {
        return RowIds.of(code, "overallObjective", 1);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PERFORMANCE_TARGETS;
    }

    @Override
    public Map<String, ExchangeGoal> rows(RecordedState state, ExchangeQuery query) {
        PerformanceTargets targets = changes.document(state, PerformanceTargets.class);
        String id = id(state.code());
        return Map.of(
                id,
                new ExchangeGoal(
                        query.mofDivCode(),
                        targets.fiscalYear(),
                        null,
                        targets.departmentCode(),
                        null,
                        null,
                        id,
                        targets.overallObjective(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Override
    public ExchangeGoal row(Tracked<ExchangeGoal> tracked) {
        return Rows.goal(tracked);
    }
}
