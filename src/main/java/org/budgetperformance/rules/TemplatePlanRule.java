package org.budgetperformance.rules;

import java.util.Collection;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** All projects of a unit have the same plan: it was filled in, not planned. */
final class TemplatePlanRule extends GroupRule {
    private final int fewest = number("fewest", 3, 2, 1000);

    TemplatePlanRule(Settings settings) {
        super("PLAN_TEMPLATE", Severity.INFO, settings);
    }

    @Override
    public Stream<Trait> traits(ReviewedProject project) {
        return Plans.isReported(project.plan())
                ? Stream.of(
                        trait(project, project.unitCode().value(), "/disbursementPlan", Plans.reported(project.plan())))
                : Stream.empty();
    }

    @Override
    Stream<Finding> review(Collection<Trait> group) {
        long plans = group.stream().map(Trait::values).distinct().count();
        return group.size() >= fewest && plans == 1
                ? group.stream().map(it -> finding(it, it.value(0)))
                : Stream.empty();
    }
}
