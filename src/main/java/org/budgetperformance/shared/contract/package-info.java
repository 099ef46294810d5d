/** Holds every request against the contract itself: its parameters before matching values, its body before binding. */
@NullMarked
package org.budgetperformance.shared.contract;

import org.jspecify.annotations.NullMarked;
