package org.budgetperformance.secrecy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A project that nobody else may know of, sealed as a whole; what it is found by stands open. */
@Entity
@Table(name = "classified_project")
@SuppressWarnings("UnusedVariable") // the year is read by queries only
class ClassifiedProjectEntity extends SecretEntity {
    @Id
    private String code;

    private String unitCode;
    private int fiscalYear;

    protected ClassifiedProjectEntity() {}

    ClassifiedProjectEntity(String code, String unitCode, int fiscalYear, String document, Keyring keys) {
        this.code = code;
        this.unitCode = unitCode;
        this.fiscalYear = fiscalYear;
        seal(document, keys);
    }

    @Override
    Place place() {
        return new Place("classified_project", code, "");
    }

    String code() {
        return code;
    }

    String unitCode() {
        return unitCode;
    }

    void become(String newUnitCode, int newFiscalYear, String document, Keyring keys) {
        unitCode = newUnitCode;
        fiscalYear = newFiscalYear;
        become(document, keys);
    }
}
