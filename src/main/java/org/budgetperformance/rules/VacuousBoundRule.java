package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.TargetValue;

/** A bound that nothing can break: a share of at most 100 %; of a cost it does bind. */
final class VacuousBoundRule extends IndicatorRule {
    VacuousBoundRule(Settings settings) {
        super("TARGET_BOUND_VACUOUS", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        return isVacuous(indicator)
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw()))
                : Stream.empty();
    }

    static boolean isVacuous(ReviewedIndicator indicator) {
        return indicator.isIn(MeasureUnit.PERCENT)
                && !indicator.isCost()
                && !Changes.isNamed(indicator.name())
                && (is(indicator.target(), TargetOperator.LE, 100) || is(indicator.target(), TargetOperator.GE, 0));
    }

    private static boolean is(TargetValue target, TargetOperator operator, int value) {
        return target.operator() == operator
                && target.value() != null
                && target.value().compareTo(BigDecimal.valueOf(value)) == 0;
    }
}
