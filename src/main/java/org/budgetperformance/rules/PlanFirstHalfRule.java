package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Severity;

/** Nothing is to be spent in the first half of the year. */
final class PlanFirstHalfRule extends ProjectRule {
    PlanFirstHalfRule() {
        super("PLAN_NOTHING_BEFORE_JULY", Severity.INFO);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        boolean late = Plans.isNothingBy(Checkpoint.JUNE, project.plan())
                && !Plans.isNothingBy(Checkpoint.OCTOBER, project.plan());
        return late ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan()))) : Stream.empty();
    }
}
