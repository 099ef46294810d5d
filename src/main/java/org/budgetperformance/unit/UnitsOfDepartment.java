package org.budgetperformance.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.budgetperformance.department.DepartmentDependants;
import org.budgetperformance.domain.FaultCode;

/** A department stays as long as it has units. */
@ApplicationScoped
class UnitsOfDepartment implements DepartmentDependants {
    private final UnitRepository units;

    UnitsOfDepartment(UnitRepository units) {
        this.units = units;
    }

    @Override
    public FaultCode kind() {
        return FaultCode.HAS_UNITS;
    }

    @Override
    public long count(String departmentCode) {
        return units.count("departmentCode", departmentCode);
    }
}
