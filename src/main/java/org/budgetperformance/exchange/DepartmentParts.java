package org.budgetperformance.exchange;

import java.util.List;
import org.budgetperformance.api.model.PerformanceTargets;

/** The rows of a department's performance targets. */
final class DepartmentParts {
    private DepartmentParts() {}

    static List<Goal> goals(PerformanceTargets targets) {
        return List.of(new Goal(owner(targets), goalId(targets), targets.overallObjective()));
    }

    static List<Measure> measures(PerformanceTargets targets) {
        return targets.subTargets().stream()
                .map(it -> new Measure(
                        owner(targets),
                        goalId(targets),
                        RowIds.of(code(targets), "subTargets", it.seq()),
                        null,
                        null,
                        it.name(),
                        it.objective(),
                        it.indicators(),
                        null))
                .toList();
    }

    private static Owner owner(PerformanceTargets targets) {
        return Owner.ofDepartment(targets.departmentCode());
    }

    private static String goalId(PerformanceTargets targets) {
        return RowIds.of(code(targets), "overallObjective", 1);
    }

    private static String code(PerformanceTargets targets) {
        return targets.departmentCode() + "/" + targets.fiscalYear();
    }
}
