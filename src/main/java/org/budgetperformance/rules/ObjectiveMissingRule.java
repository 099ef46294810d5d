package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A project without an objective; one that is withheld is there. */
final class ObjectiveMissingRule extends ProjectRule {
    ObjectiveMissingRule(Settings settings) {
        super("OBJECTIVE_MISSING", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return project.objectives().stream().anyMatch(it -> it.withheld() || it.isPrinted())
                ? Stream.empty()
                : Stream.of(finding(project, "/objectives"));
    }
}
