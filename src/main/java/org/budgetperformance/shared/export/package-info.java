/** Lists as a whole, in one answer of one moment, streamed: lines of JSON or CSV with a manifest behind them. */
@NullMarked
package org.budgetperformance.shared.export;

import org.jspecify.annotations.NullMarked;
