package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;

/** A target that only repeats what is measured. */
final class TargetIsNameRule extends IndicatorRule {
    TargetIsNameRule(Settings settings) {
        super("TARGET_IS_THE_NAME", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String target = Wording.plain(indicator.raw());
        boolean wrong = indicator.target().kind() == TargetKind.QUALITATIVE
                && (target.equals(Wording.plain(indicator.name()))
                        || target.equals(Wording.plain(indicator.description().readable())));
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), indicator.name()))
                : Stream.empty();
    }
}
