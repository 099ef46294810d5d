package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A rule that looks at one indicator after the other. */
abstract class IndicatorRule extends ProjectRule {
    IndicatorRule(String id, Severity severity, Settings settings) {
        super(id, severity, settings);
    }

    @Override
    public final Stream<Finding> review(ReviewedProject project) {
        return project.indicators().stream().flatMap(it -> review(project, it));
    }

    abstract Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator);
}
