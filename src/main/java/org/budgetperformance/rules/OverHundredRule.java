package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;

/** A share above 100 %, where it is not said to grow. */
final class OverHundredRule extends IndicatorRule {
    OverHundredRule(Settings settings) {
        super("TARGET_OVER_100_PERCENT", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        BigDecimal value = indicator.target().value();
        boolean wrong = indicator.isIn(MeasureUnit.PERCENT)
                && value != null
                && value.compareTo(BigDecimal.valueOf(100)) > 0
                && !Changes.isNamed(indicator.name() + indicator.description().readable());
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), indicator.name()))
                : Stream.empty();
    }
}
