package org.budgetperformance.targets;

import jakarta.enterprise.context.ApplicationScoped;
import org.budgetperformance.department.DepartmentDependants;
import org.budgetperformance.domain.FaultCode;

/** A department stays as long as it has performance targets of some year. */
@ApplicationScoped
class TargetsOfDepartment implements DepartmentDependants {
    private final PerformanceTargetsRepository targets;

    TargetsOfDepartment(PerformanceTargetsRepository targets) {
        this.targets = targets;
    }

    @Override
    public FaultCode kind() {
        return FaultCode.HAS_PERFORMANCE_TARGETS;
    }

    @Override
    public long count(String departmentCode) {
        return targets.countOfDepartment(departmentCode);
    }
}
