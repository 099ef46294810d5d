package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.Texts;

/** The description names another number of the same unit than the target: 365天 beside 366. */
final class ContradictionRule extends IndicatorRule {
    private static final Pattern COUNTED =
            Pattern.compile("([0-9]{1,12}(?:[.][0-9]{1,6})?)(万元|元|天|人次|人|名|次|个月|个|件|项|套|台|辆|小时|户|份|张|公里|米|%)");

    ContradictionRule(Settings settings) {
        super("DESCRIPTION_CONTRADICTS_TARGET", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        BigDecimal value = indicator.target().value();
        if (value == null || indicator.target().unitRaw() == null) {
            return Stream.empty();
        }
        return COUNTED.matcher(Texts.halfWidth(indicator.description().readable()))
                .results()
                .filter(it -> isSameUnit(it.group(2), indicator) && new BigDecimal(it.group(1)).compareTo(value) != 0)
                .limit(1)
                .map(it -> finding(project, indicator.pointer("target"), indicator.raw(), it.group()));
    }

    /** 天 is the unit of 全年值班待命天数 too. */
    private static boolean isSameUnit(String unit, ReviewedIndicator indicator) {
        String written =
                indicator.target().unitRaw() == null ? "" : indicator.target().unitRaw();
        return MeasureUnit.ofText(unit) == indicator.target().unit() || written.contains(unit + "数");
    }
}
