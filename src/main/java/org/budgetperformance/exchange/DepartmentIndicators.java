package org.budgetperformance.exchange;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.ExchangeIndicator;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;

/** BGT_PERF_INDICATOR: the sub-targets of departments. */
@Singleton
class DepartmentIndicators implements ExchangeTable<ExchangeIndicator> {
    private final ChangeLog changes;

    DepartmentIndicators(ChangeLog changes) {
        this.changes = changes;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PERFORMANCE_TARGETS;
    }

    @Override
    public Map<String, ExchangeIndicator> rows(RecordedState state, ExchangeQuery query) {
        PerformanceTargets targets = changes.document(state, PerformanceTargets.class);
        Map<String, ExchangeIndicator> rows = new LinkedHashMap<>();
        targets.subTargets().forEach(it -> {
            ExchangeIndicator row = row(state.code(), targets, it, query);
            rows.put(row.kpiId(), row);
        });
        return rows;
    }

    @Override
    public ExchangeIndicator row(Tracked<ExchangeIndicator> tracked) {
        return Rows.indicator(tracked);
    }

    private static ExchangeIndicator row(
            String code, PerformanceTargets targets, SubTarget subTarget, ExchangeQuery query) {
        return new ExchangeIndicator(
                query.mofDivCode(),
                targets.fiscalYear(),
                null,
                targets.departmentCode(),
                null,
                null,
                DepartmentGoals.id(code),
                RowIds.of(code, "subTargets", subTarget.seq()),
                null,
                null,
                subTarget.name(),
                subTarget.objective(),
                null,
                subTarget.indicators(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
