/** What the metrics tell of the domain, and of what is refused. Nothing here depends on whether secrets are kept. */
@NullMarked
package org.budgetperformance.observability.metrics;

import org.jspecify.annotations.NullMarked;
