/** What a department (部门) as a whole means to reach in a year (部门整体绩效目标), and the entries of its published document. */
@NullMarked
package org.budgetperformance.targets;

import org.jspecify.annotations.NullMarked;
