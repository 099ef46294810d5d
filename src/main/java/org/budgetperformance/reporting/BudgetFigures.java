package org.budgetperformance.reporting;

import java.math.BigDecimal;

/**
 * What budgets (预算) sum up to.
 *
 * @param projects how many are summed
 * @param total yuan (预算数)
 * @param fiscal yuan (财政资金), nothing where not reported
 * @param other yuan (其他资金), nothing where not reported
 * @param partialProjects how many of the projects have withheld members
 * @param withheldMembers how many members those are
 */
record BudgetFigures(
        long projects,
        BigDecimal total,
        BigDecimal fiscal,
        BigDecimal other,
        long partialProjects,
        long withheldMembers) {
    static final BudgetFigures NONE = new BudgetFigures(0, Sums.NOTHING, Sums.NOTHING, Sums.NOTHING, 0, 0);

    BudgetFigures plus(BudgetFigures more) {
        return new BudgetFigures(
                projects + more.projects,
                total.add(more.total),
                fiscal.add(more.fiscal),
                other.add(more.other),
                partialProjects + more.partialProjects,
                withheldMembers + more.withheldMembers);
    }
}
