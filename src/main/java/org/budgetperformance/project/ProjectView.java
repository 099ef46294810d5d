package org.budgetperformance.project;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectSummary;
import org.budgetperformance.domain.DisbursementSchedule;

/** Writes projects (项目) as the contract does. */
final class ProjectView {
    private ProjectView() {}

    static Project of(ProjectEntity project) {
        return new Project(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unit().code(),
                project.unit().name(),
                project.unit().departmentCode(),
                budget(project.budget()),
                project.purpose(),
                objectives(project.objectives()),
                PlanView.of(project.plan(), project.budget().totalAmount()),
                project.indicators().stream().map(IndicatorView::of).toList(),
                project.disclosure(),
                withheld(project),
                project.withheldReason(),
                project.lifecycle().status(),
                project.lifecycle().approvedVersion(),
                project.version(),
                project.createdAt(),
                project.updatedAt());
    }

    static ProjectSummary summary(ProjectEntity project, int openFindings) {
        DisbursementSchedule plan = project.plan();
        return new ProjectSummary(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unit().code(),
                project.unit().name(),
                project.unit().departmentCode(),
                budget(project.budget()),
                plan == null ? null : plan.basis(),
                project.indicatorCount(),
                project.withheldCount(),
                openFindings,
                project.disclosure(),
                project.lifecycle().status(),
                project.version(),
                project.updatedAt());
    }

    private static Budget budget(BudgetPart budget) {
        return new Budget(budget.totalAmount(), budget.fiscalAmount(), budget.otherAmount());
    }

    private static List<Objective> objectives(List<ObjectivePart> parts) {
        List<Objective> objectives = new ArrayList<>();
        parts.forEach(part -> objectives.add(new Objective(objectives.size() + 1, part.label(), part.text())));
        return objectives;
    }

    private static List<String> withheld(ProjectEntity project) {
        List<String> pointers = new ArrayList<>();
        if (project.purposeWithheld()) {
            pointers.add("/purpose");
        }
        List<ObjectivePart> objectives = project.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            if (objectives.get(i).withheld()) {
                pointers.add("/objectives/" + i + "/text");
            }
        }
        project.indicators()
                .forEach(it -> pointers.addAll(IndicatorView.withheld(it.content(), "/indicators/" + (it.seq() - 1))));
        return pointers;
    }
}
