/** The end of a replica, in order. */
@NullMarked
package org.budgetperformance.shared.drain;

import org.jspecify.annotations.NullMarked;
