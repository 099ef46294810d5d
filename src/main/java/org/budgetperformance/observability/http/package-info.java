/** Every request as operators see it: a line in the log, a figure among the metrics, and no more of it than they may know. */
@NullMarked
package org.budgetperformance.observability.http;

import org.jspecify.annotations.NullMarked;
