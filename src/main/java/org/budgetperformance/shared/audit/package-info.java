/** Who did what, when, from where and why: one entry for every write and for every read of a secret. */
@NullMarked
package org.budgetperformance.shared.audit;

import org.jspecify.annotations.NullMarked;
