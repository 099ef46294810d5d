package org.budgetperformance.exchange;

import java.util.List;
import org.budgetperformance.api.model.Project;

/** The rows of a project. */
final class ProjectParts {
    private ProjectParts() {}

    static List<Goal> goals(Project project) {
        Owner owner = Owner.of(project);
        return project.objectives().stream()
                .map(it -> new Goal(owner, goalId(project, it.seq()), it.text()))
                .toList();
    }

    /** Which of several objectives an indicator is for no document says; the standard wants one. */
    static List<Measure> measures(Project project) {
        Owner owner = Owner.of(project);
        String goal = project.objectives().isEmpty() ? null : goalId(project, 1);
        return project.indicators().stream()
                .map(it -> new Measure(
                        owner,
                        goal,
                        it.id(),
                        it.level1Label(),
                        it.level2Label(),
                        it.name(),
                        it.description(),
                        it.target() == null ? null : it.target().raw(),
                        it.basis()))
                .toList();
    }

    private static String goalId(Project project, int seq) {
        return RowIds.of(project.code(), "objectives", seq);
    }
}
