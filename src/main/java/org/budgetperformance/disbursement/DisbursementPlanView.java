package org.budgetperformance.disbursement;

import org.budgetperformance.api.model.ProjectDisbursementPlan;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.project.PlanView;
import org.budgetperformance.project.ProjectEntity;
import org.jspecify.annotations.Nullable;

/** Writes the plan of a project on its own. */
final class DisbursementPlanView {
    private DisbursementPlanView() {}

    static ProjectDisbursementPlan of(ProjectEntity project, DisbursementSchedule schedule) {
        return new ProjectDisbursementPlan(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unit().code(),
                project.budget().totalAmount(),
                schedule.basis(),
                PlanView.checkpoints(schedule, project.budget().totalAmount()),
                project.version(),
                project.updatedAt());
    }

    /** What the server derives for a written plan; where a fault leaves no schedule, the written members stand. */
    static ProjectDisbursementPlan preview(
            ProjectEntity project, ProjectDisbursementPlan written, @Nullable DisbursementSchedule schedule) {
        if (schedule != null) {
            return of(project, schedule);
        }
        return new ProjectDisbursementPlan(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unit().code(),
                project.budget().totalAmount(),
                written.basis(),
                written.checkpoints(),
                project.version(),
                project.updatedAt());
    }
}
