package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Severity;

/** Nothing, or next to nothing, is to be spent in the first half of the year. */
final class PlanFirstHalfRule extends ProjectRule {
    private final int most = number("percent", 0, 0, 99);

    PlanFirstHalfRule(Settings settings) {
        super("PLAN_NOTHING_BEFORE_JULY", Severity.INFO, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        boolean late = Plans.isAtMost(most, Checkpoint.JUNE, project.plan())
                && !Plans.isAtMost(0, Checkpoint.OCTOBER, project.plan());
        return late ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan()))) : Stream.empty();
    }
}
