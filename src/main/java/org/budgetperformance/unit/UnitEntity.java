package org.budgetperformance.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.shared.persistence.Versioned;

/** A budget unit (预算单位). */
@Entity
@Table(name = "unit")
public class UnitEntity extends Versioned {
    @Id
    private String code;

    /** Follows from the code; a column of its own for the foreign key and for queries by department. */
    private String departmentCode;

    private String name;

    protected UnitEntity() {}

    UnitEntity(String code, String name) {
        this.code = code;
        this.departmentCode = UnitCode.of(code).departmentCode();
        this.name = name;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.UNIT;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String owner() {
        return code;
    }

    public String departmentCode() {
        return departmentCode;
    }

    public String name() {
        return name;
    }

    /** Tells whether the name differs from before. */
    boolean rename(String newName) {
        boolean differs = !name.equals(newName);
        if (differs) {
            name = newName;
            changed();
        }
        return differs;
    }
}
