package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.Severity;

/** Shares of each period where the form asks for the share spent by each date. */
final class PlanPerPeriodRule extends ProjectRule {
    PlanPerPeriodRule(Settings settings) {
        super("PLAN_PER_PERIOD", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        return Plans.hasBasis(project.plan(), PlanBasis.PER_PERIOD)
                ? Stream.of(finding(project, "/disbursementPlan", Plans.reported(project.plan()))
                        .suggesting(Plans.cumulative(project.plan())))
                : Stream.empty();
    }
}
