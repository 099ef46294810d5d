package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A second level stands under a first level that is not its own. */
final class Level2PlaceRule extends IndicatorRule {
    Level2PlaceRule(Settings settings) {
        super("LEVEL2_MISPLACED", Severity.ERROR, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        IndicatorLevel1 level1 = indicator.level1();
        IndicatorLevel2 level2 = indicator.level2();
        if (level1 == null || level2 == null || level1 == level2.level1()) {
            return Stream.empty();
        }
        return level1 == IndicatorLevel1.COST && level2 == IndicatorLevel2.COST
                ? Stream.empty()
                : Stream.of(finding(project, indicator.pointer("level2"), level2.label(), level1.label())
                        .suggesting(level2.level1().label()));
    }
}
