/** Traces (OpenTelemetry), where somebody collects them, without the values that a request or a statement carries. */
@NullMarked
package org.budgetperformance.observability.tracing;

import org.jspecify.annotations.NullMarked;
