/** Makes requests that no client in its right mind would send. */
@NullMarked
package org.budgetperformance.testing.fuzz;

import org.jspecify.annotations.NullMarked;
