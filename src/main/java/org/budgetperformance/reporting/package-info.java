/** Read models across projects: exact sums by department (部门), unit (预算单位) or fiscal year (预算年度). */
@NullMarked
package org.budgetperformance.reporting;

import org.jspecify.annotations.NullMarked;
