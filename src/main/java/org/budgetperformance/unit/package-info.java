/** Budget units (预算单位), each of the department (部门) that its code begins with. */
@NullMarked
package org.budgetperformance.unit;

import org.jspecify.annotations.NullMarked;
