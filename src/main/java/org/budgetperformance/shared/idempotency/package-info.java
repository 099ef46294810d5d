/** A POST sent twice under one {@code Idempotency-Key} is done once and answered twice. */
@NullMarked
package org.budgetperformance.shared.idempotency;

import org.jspecify.annotations.NullMarked;
