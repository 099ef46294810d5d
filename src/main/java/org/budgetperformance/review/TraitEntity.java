package org.budgetperformance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.budgetperformance.rules.Group;
import org.jspecify.annotations.Nullable;

/** What a rule compares of a stored project, and what it found of it in its group. */
@Entity
@Table(name = "review_trait")
class TraitEntity {
    @Id
    private String id;

    private String departmentCode;
    private int fiscalYear;
    private String rule;
    private String groupKey;
    private String projectCode;
    private String unitCode;
    private String pointer;
    private String place;

    @Column(name = "compared")
    private String values;

    private @Nullable String found;
    private @Nullable String toldUnit;

    protected TraitEntity() {}

    /** @param values a JSON array of what is compared */
    TraitEntity(String rule, Group group, String projectCode, String unitCode, At at, String values) {
        this.departmentCode = group.departmentCode();
        this.fiscalYear = group.fiscalYear();
        this.rule = rule;
        this.groupKey = group.key().toString();
        this.projectCode = projectCode;
        this.unitCode = unitCode;
        this.pointer = at.pointer();
        this.place = at.place();
        this.values = values;
        this.id = Ids.of(departmentCode, Integer.toString(fiscalYear), rule, groupKey, projectCode, place);
    }

    /** @param place what stays of the pointer when indicators come and go */
    record At(String pointer, String place) {}

    /** Where it is compared. */
    record GroupOf(ScopeOf scope, String rule, String key) {}

    /** What is compared with one another, at most. */
    record ScopeOf(String departmentCode, int fiscalYear) {}

    GroupOf group() {
        return new GroupOf(scope(), rule, groupKey);
    }

    ScopeOf scope() {
        return new ScopeOf(departmentCode, fiscalYear);
    }

    /** Takes on what is compared now; tells whether that differs from before. */
    boolean become(TraitEntity now) {
        boolean differs = !values.equals(now.values) || !pointer.equals(now.pointer) || !unitCode.equals(now.unitCode);
        values = now.values;
        pointer = now.pointer;
        unitCode = now.unitCode;
        return differs;
    }

    /** @param what a JSON array, null for nothing; tells whether that differs from before */
    boolean find(@Nullable String what, @Nullable String told) {
        boolean differs = !Objects.equals(found, what) || !Objects.equals(toldUnit, told);
        found = what;
        toldUnit = told;
        return differs;
    }

    String id() {
        return id;
    }

    String rule() {
        return rule;
    }

    String groupKey() {
        return groupKey;
    }

    String projectCode() {
        return projectCode;
    }

    String unitCode() {
        return unitCode;
    }

    String pointer() {
        return pointer;
    }

    String place() {
        return place;
    }

    String values() {
        return values;
    }

    @Nullable
    String found() {
        return found;
    }

    @Nullable
    String toldUnit() {
        return toldUnit;
    }
}
