package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A project without money, or with less than none. */
final class BudgetPositiveRule extends ProjectRule {
    BudgetPositiveRule(Settings settings) {
        super("BUDGET_NOT_POSITIVE", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return project.total().yuan().signum() > 0
                ? Stream.empty()
                : Stream.of(
                        finding(project, "/budget/total", project.total().yuan().toPlainString()));
    }
}
