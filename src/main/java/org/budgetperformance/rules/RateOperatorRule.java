package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.TargetValue;
import org.budgetperformance.domain.Texts;

/** A share without a sign: nobody reaches exactly 95 %. 100 % needs none, since nothing is above it. */
final class RateOperatorRule extends IndicatorRule {
    RateOperatorRule(Settings settings) {
        super("RATE_WITHOUT_OPERATOR", Severity.INFO, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        TargetValue target = indicator.target();
        boolean wrong = indicator.isIn(MeasureUnit.PERCENT)
                && target.operator() == TargetOperator.EQ
                && target.value() != null
                && target.value().compareTo(BigDecimal.valueOf(100)) < 0
                && Character.isDigit(Texts.trimCell(indicator.raw()).charAt(0));
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw())
                        .suggesting("≥" + Texts.trimCell(indicator.raw())))
                : Stream.empty();
    }
}
