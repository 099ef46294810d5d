package org.budgetperformance.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.persistence.Versioned;
import org.budgetperformance.shared.security.Scope;

/** A department (部门), known by the first three digits of its units' codes. */
@Entity
@Table(name = "department")
public class DepartmentEntity extends Versioned {
    @Id
    private String code;

    private String name;

    protected DepartmentEntity() {}

    DepartmentEntity(String code, String name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.DEPARTMENT;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String owner() {
        return code;
    }

    /** Whoever sees a unit sees which department it is of. */
    @Override
    public boolean isWithin(Scope scope) {
        return scope.touches(code);
    }

    public String name() {
        return name;
    }

    void rename(String newName) {
        if (!name.equals(newName)) {
            name = newName;
            changed();
        }
    }
}
