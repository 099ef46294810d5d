package org.budgetperformance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.shared.condition.EntityTag;
import org.jspecify.annotations.Nullable;

/** A finding (审核问题) of a stored project, with its waiver (豁免). */
@Entity
@Table(name = "finding")
class FindingEntity {
    @Id
    private String id;

    private String projectCode;
    private String unitCode;

    // for queries: the database makes it of the unit's
    @Column(insertable = false, updatable = false)
    private @Nullable String departmentCode;

    private int fiscalYear;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String pointer;
    private String messageValues;
    private @Nullable String toldUnit;
    private @Nullable String suggestion;

    @SuppressWarnings("UnusedVariable") // for queries
    private boolean beside;

    private Instant foundAt = now();

    @Enumerated(EnumType.STRING)
    private FindingStatus status = FindingStatus.OPEN;

    private @Nullable String waiverReason;
    private @Nullable String waivedBy;
    private @Nullable Instant waivedAt;
    private long waiverVersion;

    protected FindingEntity() {}

    /** @param beside whether it was found by comparing projects */
    FindingEntity(String id, Owner owner, Found found, boolean beside) {
        this.id = id;
        this.beside = beside;
        assign(owner, found);
    }

    /** @param projectCode of the project it was found in, whose unit and year the others are */
    record Owner(String projectCode, String unitCode, int fiscalYear) {}

    /** @param values a JSON array of what the message tells */
    record Found(
            String rule,
            Severity severity,
            String pointer,
            String values,
            @Nullable String toldUnit,
            @Nullable String suggestion) {}

    private void assign(Owner owner, Found found) {
        projectCode = owner.projectCode();
        unitCode = owner.unitCode();
        fiscalYear = owner.fiscalYear();
        rule = found.rule();
        severity = found.severity();
        pointer = found.pointer();
        messageValues = found.values();
        toldUnit = found.toldUnit();
        suggestion = found.suggestion();
    }

    /** Takes on what is told now of the same finding; tells whether that differs from before. */
    boolean become(FindingEntity now) {
        boolean differs = !owner().equals(now.owner()) || !found().equals(now.found());
        if (differs) {
            assign(now.owner(), now.found());
        }
        return differs;
    }

    private Owner owner() {
        return new Owner(projectCode, unitCode, fiscalYear);
    }

    Found found() {
        return new Found(rule, severity, pointer, messageValues, toldUnit, suggestion);
    }

    void waive(String reason, @Nullable String by) {
        if (!reason.equals(waiverReason)) {
            waiverReason = reason;
            waivedBy = by;
            waivedAt = now();
            waiverVersion++;
            status = FindingStatus.WAIVED;
        }
    }

    void reopen() {
        waiverReason = null;
        waivedBy = null;
        waivedAt = null;
        status = FindingStatus.OPEN;
    }

    boolean isWaived() {
        return status == FindingStatus.WAIVED;
    }

    String id() {
        return id;
    }

    String projectCode() {
        return projectCode;
    }

    String unitCode() {
        return unitCode;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Instant foundAt() {
        return foundAt;
    }

    FindingStatus status() {
        return status;
    }

    String waiverReason() {
        return Objects.requireNonNull(waiverReason);
    }

    @Nullable
    String waivedBy() {
        return waivedBy;
    }

    Instant waivedAt() {
        return Objects.requireNonNull(waivedAt);
    }

    /** Of the waiver. */
    EntityTag tag() {
        return EntityTag.of(waivedAt(), waiverVersion);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
