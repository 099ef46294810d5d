package org.budgetperformance.unit;

/** Told within the transaction that renames a unit: whatever shows its name is in another state from then on. */
public interface UnitRenameListener {
    void renamed(UnitEntity unit);
}
