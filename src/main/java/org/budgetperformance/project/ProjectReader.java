package org.budgetperformance.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.WithheldReason;
import org.budgetperformance.unit.UnitEntity;
import org.jspecify.annotations.Nullable;

/** Reads the content of a written project without faults. */
final class ProjectReader {
    private ProjectReader() {}

    static ProjectContent read(Project project, UnitEntity unit, @Nullable DisbursementSchedule schedule) {
        Set<String> withheld = ProjectRules.withheld(project);
        WithheldReason reason = project.withheldReason();
        return new ProjectContent(
                unit,
                project.name(),
                project.fiscalYear(),
                budget(project.budget()),
                project.purpose(),
                withheld.contains("/purpose"),
                objectives(ProjectRules.items(project.objectives()), withheld),
                schedule,
                indicators(ProjectRules.items(project.indicators()), withheld),
                withheld.isEmpty() || reason != null ? reason : WithheldReason.POLICE_WORK_SECRET);
    }

    private static BudgetPart budget(Budget budget) {
        return new BudgetPart(Money.ofYuan(budget.total()).yuan(), amount(budget.fiscal()), amount(budget.other()));
    }

    private static @Nullable BigDecimal amount(@Nullable BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan).yuan();
    }

    private static List<ObjectivePart> objectives(List<Objective> written, Set<String> withheld) {
        List<ObjectivePart> parts = new ArrayList<>();
        for (Objective objective : written) {
            boolean hidden = withheld.contains("/objectives/" + parts.size() + "/text");
            parts.add(new ObjectivePart(objective.label(), objective.text(), hidden));
        }
        return parts;
    }

    private static List<ProjectContent.Placed> indicators(List<Indicator> written, Set<String> withheld) {
        List<ProjectContent.Placed> placed = new ArrayList<>();
        for (Indicator indicator : written) {
            IndicatorContent content = IndicatorRules.read(indicator, "/indicators/" + placed.size(), withheld);
            placed.add(new ProjectContent.Placed(indicator.id(), content));
        }
        return placed;
    }
}
