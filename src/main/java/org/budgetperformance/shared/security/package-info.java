/** Who asks, and what they may do and see. */
@NullMarked
package org.budgetperformance.shared.security;

import org.jspecify.annotations.NullMarked;
