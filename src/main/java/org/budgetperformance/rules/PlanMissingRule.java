package org.budgetperformance.rules;

import java.util.Arrays;
import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Severity;

/** No disbursement plan at all, or an empty one. */
final class PlanMissingRule extends ProjectRule {
    PlanMissingRule(Settings settings) {
        super("PLAN_MISSING", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        boolean missing = project.plan() == null
                || Arrays.stream(Checkpoint.values())
                        .allMatch(it -> project.plan().reported(it) == null);
        return missing ? Stream.of(finding(project, "/disbursementPlan")) : Stream.empty();
    }
}
