package org.budgetperformance.unit;

import org.budgetperformance.shared.persistence.Dependants;

/** What needs its unit. */
public interface UnitDependants extends Dependants {}
