package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A rule that needs nothing but the project itself. */
public abstract class ProjectRule extends Rule {
    ProjectRule(String id, Severity severity, Settings settings) {
        super(id, severity, settings);
    }

    public abstract Stream<Finding> review(ReviewedProject project);
}
