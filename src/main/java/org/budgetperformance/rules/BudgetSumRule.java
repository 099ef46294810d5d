package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/** Total is not fiscal and other funds together. */
final class BudgetSumRule extends ProjectRule {
    BudgetSumRule(Settings settings) {
        super("BUDGET_SUM", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        if (project.fiscal() == null && project.other() == null) {
            return Stream.empty();
        }
        BigDecimal parts = yuan(project.fiscal()).add(yuan(project.other()));
        BigDecimal total = project.total().yuan();
        return parts.compareTo(total) == 0
                ? Stream.empty()
                : Stream.of(finding(project, "/budget/total", total.toPlainString(), parts.toPlainString())
                        .suggesting(parts.toPlainString()));
    }

    private static BigDecimal yuan(@Nullable Money amount) {
        return amount == null ? BigDecimal.ZERO : amount.yuan();
    }
}
