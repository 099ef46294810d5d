/** Lists a page at a time: keyset cursors, so that rows added or removed in between neither repeat nor hide others. */
@NullMarked
package org.budgetperformance.shared.paging;

import org.jspecify.annotations.NullMarked;
