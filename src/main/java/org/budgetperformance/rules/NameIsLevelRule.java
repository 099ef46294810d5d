package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** An indicator is named by its level, so it says nothing of what is measured. */
final class NameIsLevelRule extends IndicatorRule {
    NameIsLevelRule(Settings settings) {
        super("NAME_IS_THE_LEVEL", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        boolean wrong = IndicatorLevel2.ofLabel(indicator.name())
                .filter(level -> Wording.plain(indicator.name()).equals(level.label()))
                .isPresent();
        return wrong ? Stream.of(finding(project, indicator.pointer("name"), indicator.name())) : Stream.empty();
    }
}
