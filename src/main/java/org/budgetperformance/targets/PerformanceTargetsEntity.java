package org.budgetperformance.targets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.persistence.Versioned;
import org.hibernate.annotations.ListIndexBase;

/** A department's performance targets of a year (部门整体绩效目标). */
@Entity
@Table(name = "performance_targets")
class PerformanceTargetsEntity extends Versioned {
    @EmbeddedId
    private TargetsKey key;

    @Column(length = 20_000)
    private String overallObjective;

    @ElementCollection
    @CollectionTable(
            name = "sub_target",
            joinColumns = {@JoinColumn(name = "department_code"), @JoinColumn(name = "fiscal_year")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<SubTargetPart> subTargets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "safeguard",
            joinColumns = {@JoinColumn(name = "department_code"), @JoinColumn(name = "fiscal_year")})
    @OrderColumn(name = "seq")
    @ListIndexBase(1)
    private List<SafeguardPart> safeguards = new ArrayList<>();

    /** Without an order column, so that one entry may go without moving the thousands behind it. */
    @ElementCollection
    @CollectionTable(
            name = "targets_entry",
            joinColumns = {@JoinColumn(name = "department_code"), @JoinColumn(name = "fiscal_year")})
    @OrderBy("position")
    private List<EntryPart> entries = new ArrayList<>();

    private int classifiedEntries;

    protected PerformanceTargetsEntity() {}

    PerformanceTargetsEntity(TargetsKey key, TargetsContent content) {
        this.key = key;
        assign(content);
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PERFORMANCE_TARGETS;
    }

    @Override
    public String code() {
        return key.departmentCode() + "/" + key.fiscalYear();
    }

    @Override
    public String owner() {
        return key.departmentCode();
    }

    TargetsKey key() {
        return key;
    }

    TargetsContent content() {
        return new TargetsContent(
                overallObjective, List.copyOf(subTargets), List.copyOf(safeguards), EntryPart.renumbered(entries));
    }

    int classifiedEntries() {
        return classifiedEntries;
    }

    /** Takes on a content; tells whether anything differs from before. */
    boolean become(TargetsContent content) {
        boolean differs = !content.equals(content());
        if (differs) {
            assign(content);
            changed();
        }
        return differs;
    }

    /** An entry goes with its project: the state is another one, whoever removes the row. */
    void entryGoes() {
        changed();
    }

    private void assign(TargetsContent content) {
        overallObjective = content.overallObjective();
        classifiedEntries = content.classifiedEntries();
        replace(subTargets, content.subTargets());
        replace(safeguards, content.safeguards());
        replace(entries, content.entries());
    }

    /** Only when they differ: an untouched list costs no statement. Copied, since a stored bag equals nothing but itself. */
    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!List.copyOf(present).equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }
}
