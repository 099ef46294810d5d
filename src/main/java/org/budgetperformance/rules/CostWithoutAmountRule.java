package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;

/** A cost indicator whose target is no money. */
final class CostWithoutAmountRule extends IndicatorRule {
    CostWithoutAmountRule(Settings settings) {
        super("COST_TARGET_NO_AMOUNT", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = indicator.isCost()
                && indicator.target().kind() != TargetKind.WITHHELD
                && !Amounts.isMoney(indicator.target());
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), indicator.name()))
                : Stream.empty();
    }
}
