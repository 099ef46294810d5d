package org.budgetperformance.reporting;

import java.math.BigDecimal;
import java.util.List;

/**
 * What disbursement plans (资金支出计划) sum up to.
 *
 * @param projects how many there are
 * @param plannedProjects how many of them are in the sums
 * @param inconsistentPlans how many are left out, since what their plans report is neither cumulative nor per period
 * @param missingPlans how many are left out, since they have no plan
 * @param total yuan (预算数) of the projects in the sums
 * @param planned yuan to be spent by the end of March, June, October and December
 */
record DisbursementFigures(
        long projects,
        long plannedProjects,
        long inconsistentPlans,
        long missingPlans,
        BigDecimal total,
        List<BigDecimal> planned) {
    static final DisbursementFigures NONE = new DisbursementFigures(
            0, 0, 0, 0, Sums.NOTHING, List.of(Sums.NOTHING, Sums.NOTHING, Sums.NOTHING, Sums.NOTHING));

    DisbursementFigures plus(DisbursementFigures more) {
        return new DisbursementFigures(
                projects + more.projects,
                plannedProjects + more.plannedProjects,
                inconsistentPlans + more.inconsistentPlans,
                missingPlans + more.missingPlans,
                total.add(more.total),
                Sums.add(planned, more.planned));
    }
}
