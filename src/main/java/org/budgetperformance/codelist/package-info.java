/** The closed lists of the contract with their labels. */
@NullMarked
package org.budgetperformance.codelist;

import org.jspecify.annotations.NullMarked;
