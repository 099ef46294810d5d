package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Severity;

/** Everything, or nearly everything, is to be spent in the last two months. */
final class PlanDecemberRule extends ProjectRule {
    private final int most = number("percent", 0, 0, 99);

    PlanDecemberRule(Settings settings) {
        super("PLAN_ALL_AT_THE_END", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return Plans.isAtMost(most, Checkpoint.OCTOBER, project.plan())
                ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan())))
                : Stream.empty();
    }
}
