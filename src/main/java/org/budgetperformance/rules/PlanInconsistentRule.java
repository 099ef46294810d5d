package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.Severity;

/** A plan that is neither shares by each date nor shares of each period. */
final class PlanInconsistentRule extends ProjectRule {
    PlanInconsistentRule(Settings settings) {
        super("PLAN_INCONSISTENT", Severity.ERROR, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        boolean wrong = Plans.isReported(project.plan()) && Plans.hasBasis(project.plan(), PlanBasis.INCONSISTENT);
        return wrong
                ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan())))
                : Stream.empty();
    }
}
