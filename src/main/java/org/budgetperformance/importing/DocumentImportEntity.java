package org.budgetperformance.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.budgetperformance.shared.condition.EntityTag;

/** An import that was written, with its report as the caller got it. */
@Entity
@Table(name = "document_import")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class DocumentImportEntity {
    @Id
    private String id;

    private String departmentCode;
    private int fiscalYear;
    private Instant importedAt;

    @Column(columnDefinition = "text")
    private String totals;

    @Column(columnDefinition = "longtext")
    private String report;

    protected DocumentImportEntity() {}

    DocumentImportEntity(
            String id, String departmentCode, int fiscalYear, Instant importedAt, String totals, String report) {
        this.id = id;
        this.departmentCode = departmentCode;
        this.fiscalYear = fiscalYear;
        this.importedAt = importedAt;
        this.totals = totals;
        this.report = report;
    }

    String id() {
        return id;
    }

    String departmentCode() {
        return departmentCode;
    }

    String report() {
        return report;
    }

    EntityTag tag() {
        return EntityTag.of(importedAt, 1);
    }
}
