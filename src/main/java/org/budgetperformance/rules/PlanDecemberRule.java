package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Severity;

/** Everything is to be spent in the last two months. */
final class PlanDecemberRule extends ProjectRule {
    PlanDecemberRule() {
        super("PLAN_ALL_AT_THE_END", Severity.WARNING);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return Plans.isNothingBy(Checkpoint.OCTOBER, project.plan())
                ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan())))
                : Stream.empty();
    }
}
