package org.budgetperformance.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.budgetperformance.api.model.BudgetAnalysis;
import org.budgetperformance.api.model.DisbursementAnalysis;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.targets.PerformanceTargetsService;

/** Exact sums over projects, with what they cannot hold counted beside them. In one transaction: sums and counts of one moment. */
@ApplicationScoped
@Transactional
public class AnalyticsService {
    private final AnalyticsRepository analytics;
    private final PerformanceTargetsService targets;

    AnalyticsService(AnalyticsRepository analytics, PerformanceTargetsService targets) {
        this.analytics = analytics;
        this.targets = targets;
    }

    public BudgetAnalysis budget(GroupBy groupBy, ProjectScope scope) {
        List<Group<BudgetFigures>> groups = analytics.budget(groupBy, scope);
        ClassifiedEntries classified = classified(groupBy, scope);
        BudgetFigures totals = groups.stream().map(Group::figures).reduce(BudgetFigures.NONE, BudgetFigures::plus);
        return new BudgetAnalysis(
                groupBy,
                groups.stream()
                        .map(it -> AnalyticsView.sum(it.key(), it.name(), it.figures(), classified.of(it.key())))
                        .toList(),
                AnalyticsView.sum(null, null, totals, classified.total()));
    }

    public DisbursementAnalysis disbursement(GroupBy groupBy, ProjectScope scope) {
        List<Group<DisbursementFigures>> groups = analytics.disbursement(groupBy, scope);
        ClassifiedEntries classified = classified(groupBy, scope);
        DisbursementFigures totals =
                groups.stream().map(Group::figures).reduce(DisbursementFigures.NONE, DisbursementFigures::plus);
        return new DisbursementAnalysis(
                groupBy,
                groups.stream()
                        .map(it -> AnalyticsView.sum(it.key(), it.name(), it.figures(), classified.of(it.key())))
                        .toList(),
                AnalyticsView.sum(null, null, totals, classified.total()));
    }

    private ClassifiedEntries classified(GroupBy groupBy, ProjectScope scope) {
        return ClassifiedEntries.of(
                groupBy, scope, targets.classifiedEntries(scope.departmentCode(), scope.fiscalYear()));
    }
}
