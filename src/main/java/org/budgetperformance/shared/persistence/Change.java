package org.budgetperformance.shared.persistence;

/** What a write without conditions did to a resource. */
public enum Change {
    CREATED,
    UPDATED,
    UNCHANGED
}
