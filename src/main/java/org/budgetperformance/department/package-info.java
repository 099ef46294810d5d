/** Departments (部门) and what each means to reach in a year as a whole (部门整体绩效目标). */
@NullMarked
package org.budgetperformance.department;

import org.jspecify.annotations.NullMarked;
