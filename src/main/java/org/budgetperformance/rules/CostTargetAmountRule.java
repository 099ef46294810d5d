package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** The one cost target is an amount that is not the budget, or one of several exceeds it. */
final class CostTargetAmountRule extends ProjectRule {
    /** In yuan; amounts of documents are rounded. */
    private final int tolerance = number("tolerance", 0, 0, 1_000_000);

    CostTargetAmountRule(Settings settings) {
        super("COST_TARGET_NOT_THE_BUDGET", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        List<ReviewedIndicator> amounts = project.indicators().stream()
                .filter(ReviewedIndicator::isCost)
                .filter(it -> Amounts.ofTarget(it.target()).isPresent())
                .toList();
        BigDecimal total = project.total().yuan();
        return amounts.stream()
                .filter(it ->
                        isWrong(Amounts.ofTarget(it.target()).orElseThrow().subtract(total), amounts.size()))
                .map(it -> finding(
                                project,
                                it.pointer("target"),
                                it.raw(),
                                project.total().toWanYuanText())
                        .suggesting("≤" + project.total().toWanYuanText() + "万元"));
    }

    private boolean isWrong(BigDecimal overTotal, int costs) {
        return (costs == 1 ? overTotal.abs() : overTotal).compareTo(BigDecimal.valueOf(tolerance)) > 0;
    }
}
