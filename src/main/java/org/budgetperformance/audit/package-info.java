/** The audit as auditors read it. */
@NullMarked
package org.budgetperformance.audit;

import org.jspecify.annotations.NullMarked;
