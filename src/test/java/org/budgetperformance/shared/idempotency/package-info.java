@NullMarked
package org.budgetperformance.shared.idempotency;

import org.jspecify.annotations.NullMarked;
