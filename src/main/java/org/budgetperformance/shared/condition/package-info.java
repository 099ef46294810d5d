/** Conditional requests: entity tags, what a write is conditional on, and the answers that carry tags. */
@NullMarked
package org.budgetperformance.shared.condition;

import org.jspecify.annotations.NullMarked;
