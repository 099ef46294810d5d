package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** The label of the second level is cut (社会效益) or unknown. */
final class Level2LabelRule extends IndicatorRule {
    Level2LabelRule(Settings settings) {
        super("LEVEL2_LABEL", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String label = indicator.level2Label() == null ? "" : indicator.level2Label();
        if (indicator.level2() == null) {
            return Stream.of(finding(project, indicator.pointer("level2Label"), label));
        }
        String right = indicator.level2().label();
        return label.isEmpty() || label.equals(right)
                ? Stream.empty()
                : Stream.of(finding(project, indicator.pointer("level2Label"), label)
                        .suggesting(right));
    }
}
