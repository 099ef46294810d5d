package org.budgetperformance.project;

import java.util.List;
import java.util.Objects;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.WithheldReason;
import org.budgetperformance.unit.UnitEntity;
import org.jspecify.annotations.Nullable;

/** What a project (项目) says as a whole, checked and ready to be stored. */
record ProjectContent(
        UnitEntity unit,
        String name,
        int fiscalYear,
        BudgetPart budget,
        @Nullable String purpose,
        boolean purposeWithheld,
        List<ObjectivePart> objectives,
        @Nullable DisbursementSchedule plan,
        List<Placed> indicators,
        @Nullable WithheldReason withheldReason) {

    ProjectContent withIndicators(List<Placed> placed) {
        return new ProjectContent(
                unit, name, fiscalYear, budget, purpose, purposeWithheld, objectives, plan, placed, withheldReason);
    }

    /** Whether the project says this already, up to what its indicators are called by. */
    boolean isSaidBy(ProjectEntity project) {
        return project.unit().code().equals(unit.code())
                && project.name().equals(name)
                && project.fiscalYear() == fiscalYear
                && project.budget().equals(budget)
                && Objects.equals(project.purpose(), purpose)
                && project.purposeWithheld() == purposeWithheld
                && project.objectives().equals(objectives)
                && Objects.equals(project.plan(), plan)
                && project.withheldReason() == withheldReason
                && placed(project).equals(indicators);
    }

    private static List<Placed> placed(ProjectEntity project) {
        return project.indicators().stream()
                .map(it -> new Placed(it.id(), it.content()))
                .toList();
    }

    /** @param id of the stored indicator it stands for, null for a new one */
    record Placed(@Nullable String id, IndicatorContent content) {}
}
