package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;

/** A share where the number of something is asked for. */
final class QuantityRateRule extends IndicatorRule {
    QuantityRateRule(Settings settings) {
        super("QUANTITY_IS_A_RATE", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = indicator.level2() == IndicatorLevel2.QUANTITY
                && (indicator.isIn(MeasureUnit.PERCENT) || indicator.isNamedRate());
        return wrong
                ? Stream.of(finding(project, indicator.pointer("level2"), indicator.name(), indicator.raw())
                        .suggesting(IndicatorLevel2.QUALITY.label()))
                : Stream.empty();
    }
}
