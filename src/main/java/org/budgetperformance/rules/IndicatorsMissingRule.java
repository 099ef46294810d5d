package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A project that says nothing of what it is to reach. */
final class IndicatorsMissingRule extends ProjectRule {
    IndicatorsMissingRule(Settings settings) {
        super("INDICATORS_MISSING", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return project.indicators().isEmpty() ? Stream.of(finding(project, "/indicators")) : Stream.empty();
    }
}
