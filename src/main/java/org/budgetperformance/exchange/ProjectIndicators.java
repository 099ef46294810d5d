package org.budgetperformance.exchange;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.ExchangeIndicator;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;

/** PM_PERF_INDICATOR: the indicators of projects. */
@Singleton
class ProjectIndicators implements ExchangeTable<ExchangeIndicator> {
    private final ChangeLog changes;

    ProjectIndicators(ChangeLog changes) {
        this.changes = changes;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PROJECT;
    }

    @Override
    public Map<String, ExchangeIndicator> rows(RecordedState state, ExchangeQuery query) {
        Project project = changes.document(state, Project.class);
        Map<String, ExchangeIndicator> rows = new LinkedHashMap<>();
        if (project.fiscalYear() == query.fiscalYear()) {
            project.indicators().forEach(it -> rows.put(it.id(), row(project, it, query)));
        }
        return rows;
    }

    @Override
    public ExchangeIndicator row(Tracked<ExchangeIndicator> tracked) {
        return Rows.indicator(tracked);
    }

    /** Which of several objectives an indicator is for no document says; the standard wants one. */
    private static ExchangeIndicator row(Project project, Indicator indicator, ExchangeQuery query) {
        return new ExchangeIndicator(
                query.mofDivCode(),
                project.fiscalYear(),
                project.unitCode(),
                project.departmentCode(),
                project.code(),
                project.name(),
                project.objectives().isEmpty() ? null : ProjectGoals.id(project, 1),
                indicator.id(),
                indicator.level1Label(),
                indicator.level2Label(),
                indicator.name(),
                indicator.description(),
                null,
                indicator.target() == null ? null : indicator.target().raw(),
                indicator.basis(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
