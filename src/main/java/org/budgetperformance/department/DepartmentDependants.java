package org.budgetperformance.department;

import org.budgetperformance.shared.persistence.Dependants;

/** What needs its department. */
public interface DepartmentDependants extends Dependants {}
