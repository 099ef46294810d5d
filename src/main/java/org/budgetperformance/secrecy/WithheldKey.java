package org.budgetperformance.secrecy;

import jakarta.persistence.Embeddable;

/** A member of a project; the project may be gone. */
@Embeddable
record WithheldKey(String projectCode, String member) {}
