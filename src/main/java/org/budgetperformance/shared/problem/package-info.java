/** Problem details (RFC 9457): one form for every error, in Chinese or English. */
@NullMarked
package org.budgetperformance.shared.problem;

import org.jspecify.annotations.NullMarked;
