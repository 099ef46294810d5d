package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;

/** People are counted in the unit of things, 个. */
final class PeopleUnitRule extends IndicatorRule {
    private final List<String> people = words("words", "人数", "人员", "民警", "辅警", "教师", "学生", "干部", "职工", "居民");

    PeopleUnitRule(Settings settings) {
        super("PEOPLE_COUNTED_AS_ITEMS", Severity.INFO, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = indicator.isIn(MeasureUnit.ITEM) && people.stream().anyMatch(indicator.name()::contains);
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), indicator.name())
                        .suggesting(Units.rewritten(indicator.target(), "人")))
                : Stream.empty();
    }
}
