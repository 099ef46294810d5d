package org.budgetperformance.exchange;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.ExchangeGoal;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;

/** PM_PERF_GOAL_INFO: the objectives of projects. */
@Singleton
class ProjectGoals implements ExchangeTable<ExchangeGoal> {
    private final ChangeLog changes;

    ProjectGoals(ChangeLog changes) {
        this.changes = changes;
    }

    /** The id of an objective's row. */
    static String id(Project project, int seq) {
        return RowIds.of(project.code(), "objectives", seq);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PROJECT;
    }

    @Override
    public Map<String, ExchangeGoal> rows(RecordedState state, ExchangeQuery query) {
        Project project = changes.document(state, Project.class);
        Map<String, ExchangeGoal> rows = new LinkedHashMap<>();
        if (project.fiscalYear() == query.fiscalYear()) {
            project.objectives().forEach(objective -> {
                ExchangeGoal row = row(project, objective, query);
                rows.put(row.kpiPerId(), row);
            });
        }
        return rows;
    }

    @Override
    public ExchangeGoal row(Tracked<ExchangeGoal> tracked) {
        return Rows.goal(tracked);
    }

    private static ExchangeGoal row(Project project, Objective objective, ExchangeQuery query) {
        return new ExchangeGoal(
                query.mofDivCode(),
                project.fiscalYear(),
                project.unitCode(),
                project.departmentCode(),
                project.code(),
                project.name(),
                id(project, objective.seq()),
                objective.text(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
