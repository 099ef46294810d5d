package org.budgetperformance.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** All projects of a unit have the same plan: it was filled in, not planned. */
final class TemplatePlanRule extends GroupRule {
    private static final int FEWEST = 3;

    TemplatePlanRule() {
        super("PLAN_TEMPLATE", Severity.INFO);
    }

    @Override
    public Set<String> groups(ReviewedProject project) {
        return Plans.isReported(project.plan())
                ? Set.of(project.unitCode().value() + " " + project.fiscalYear())
                : Set.of();
    }

    @Override
    public Stream<Finding> review(String group, Collection<ReviewedProject> projects) {
        long plans = projects.stream().map(ReviewedProject::plan).distinct().count();
        return projects.size() >= FEWEST && plans == 1
                ? projects.stream()
                        .map(it -> finding(
                                it, "/disbursementPlan", Plans.reported(it.plan()), Integer.toString(projects.size())))
                : Stream.empty();
    }
}
