package org.budgetperformance.secrecy;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The real value of a withheld member. */
@Entity
@Table(name = "withheld_value")
class WithheldValueEntity extends SecretEntity {
    @EmbeddedId
    private WithheldKey key;

    private String unitCode;

    protected WithheldValueEntity() {}

    WithheldValueEntity(WithheldKey key, String unitCode, String value, Keyring keys) {
        this.key = key;
        this.unitCode = unitCode;
        seal(value, keys);
    }

    @Override
    Place place() {
        return new Place("withheld_value", key.projectCode(), key.member());
    }

    String member() {
        return key.member();
    }

    /** That of the project when the value was written. */
    String unitCode() {
        return unitCode;
    }

    void become(String newUnitCode, String value, Keyring keys) {
        unitCode = newUnitCode;
        become(value, keys);
    }
}
