/** The data under the names of the national standard, as rows of its tables. */
@NullMarked
package org.budgetperformance.exchange;

import org.jspecify.annotations.NullMarked;
