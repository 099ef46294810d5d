package org.budgetperformance.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.Budget;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.unit.UnitEntity;
import org.jspecify.annotations.Nullable;

/**
 * A written project with its derived members as the server derives them, to hold the written ones against. Where a fault leaves
 * nothing to derive from, the member stands as it was written.
 */
public final class ProjectPreview {
    private ProjectPreview() {}

    static Project of(Project written, @Nullable UnitEntity unit, @Nullable DisbursementSchedule schedule) {
        return new Project(
                written.code(),
                written.name(),
                written.fiscalYear(),
                written.unitCode(),
                unit == null ? written.unitName() : unit.name(),
                unit == null ? written.departmentCode() : unit.departmentCode(),
                written.budget(),
                written.purpose(),
                objectives(ProjectRules.items(written.objectives())),
                plan(written.disbursementPlan(), schedule, written.budget()),
                indicators(ProjectRules.items(written.indicators())),
                ProjectRules.items(written.withheld()).isEmpty() ? Disclosure.PUBLIC : Disclosure.PARTIAL,
                written.withheld(),
                written.withheldReason(),
                LifecyclePart.NEW.status(),
                LifecyclePart.NEW.approvedVersion(),
                null,
                null,
                null);
    }

    /** The same project as a state that is stored: with the unit's name in it, how open it is, where it stands, its number and its times. */
    static Project stored(
            Project project,
            @Nullable String unitName,
            @Nullable Disclosure disclosure,
            LifecyclePart lifecycle,
            @Nullable Long version,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {
        return new Project(
                project.code(),
                project.name(),
                project.fiscalYear(),
                project.unitCode(),
                unitName,
                project.departmentCode(),
                project.budget(),
                project.purpose(),
                project.objectives(),
                project.disbursementPlan(),
                project.indicators(),
                disclosure,
                project.withheld(),
                project.withheldReason(),
                lifecycle.status(),
                lifecycle.approvedVersion(),
                version,
                createdAt,
                updatedAt);
    }

    /** The indicator with its identity, its place and its target value as the server has them; {@code id} is null when new. */
    public static Indicator indicator(Indicator written, @Nullable String id, int seq) {
        return new Indicator(
                id,
                seq,
                written.level1(),
                written.level1Label(),
                written.level2(),
                written.level2Label(),
                written.name(),
                written.description(),
                written.target() == null || written.target().raw() == null
                        ? written.target()
                        : IndicatorView.target(written.target().raw()),
                written.basis());
    }

    private static List<Objective> objectives(List<Objective> written) {
        List<Objective> derived = new ArrayList<>();
        written.forEach(
                it -> derived.add(it == null ? null : new Objective(derived.size() + 1, it.label(), it.text())));
        return derived;
    }

    private static List<Indicator> indicators(List<Indicator> written) {
        List<Indicator> derived = new ArrayList<>();
        written.forEach(it -> derived.add(it == null ? null : indicator(it, it.id(), derived.size() + 1)));
        return derived;
    }

    private static @Nullable DisbursementPlan plan(
            @Nullable DisbursementPlan written, @Nullable DisbursementSchedule schedule, @Nullable Budget budget) {
        BigDecimal total = budget == null ? null : budget.total();
        return written == null || schedule == null || total == null ? written : PlanView.of(schedule, total);
    }
}
