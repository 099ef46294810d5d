package org.budgetperformance.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.budgetperformance.api.model.BudgetSum;
import org.budgetperformance.api.model.DisbursementSum;
import org.budgetperformance.api.model.PlannedAmount;
import org.budgetperformance.domain.Checkpoint;
import org.jspecify.annotations.Nullable;

/** Writes groups and totals as the contract does; totals have neither key nor name. */
final class AnalyticsView {
    private AnalyticsView() {}

    static BudgetSum sum(
            @Nullable String key, @Nullable String name, BudgetFigures figures, @Nullable Long classifiedEntries) {
        return new BudgetSum(
                key,
                name,
                figures.projects(),
                figures.total(),
                figures.fiscal(),
                figures.other(),
                figures.partialProjects(),
                figures.withheldMembers(),
                classifiedEntries);
    }

    static DisbursementSum sum(
            @Nullable String key,
            @Nullable String name,
            DisbursementFigures figures,
            @Nullable Long classifiedEntries) {
        return new DisbursementSum(
                key,
                name,
                figures.projects(),
                figures.plannedProjects(),
                figures.inconsistentPlans(),
                figures.missingPlans(),
                figures.total(),
                checkpoints(figures.planned()),
                classifiedEntries);
    }

    private static List<PlannedAmount> checkpoints(List<BigDecimal> planned) {
        Checkpoint[] checkpoints = Checkpoint.values();
        return IntStream.range(0, checkpoints.length)
                .mapToObj(i -> new PlannedAmount(checkpoints[i].month(), planned.get(i)))
                .toList();
    }
}
