package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.TargetValue;

/** A deadline that the fiscal year sets already: at most one year. */
final class VacuousDeadlineRule extends IndicatorRule {
    private static final Map<MeasureUnit, BigDecimal> YEARS = Map.of(
            MeasureUnit.YEAR, BigDecimal.ONE,
            MeasureUnit.QUARTER, BigDecimal.valueOf(4),
            MeasureUnit.MONTH, BigDecimal.valueOf(12),
            MeasureUnit.DAY, BigDecimal.valueOf(365));

    VacuousDeadlineRule(Settings settings) {
        super("DEADLINE_VACUOUS", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        TargetValue target = indicator.target();
        BigDecimal year = target.unit() == null ? null : YEARS.get(target.unit());
        boolean wrong = target.operator() == TargetOperator.LE
                && year != null
                && target.value() != null
                && target.value().compareTo(year) >= 0;
        return wrong ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw())) : Stream.empty();
    }
}
