package org.budgetperformance.targets;

import jakarta.persistence.Embeddable;

/** Whose performance targets, and of which year. */
@Embeddable
public record TargetsKey(String departmentCode, int fiscalYear) {}
