/** How much is taken on: from one client, from all of them at once, and from the slow ones. */
@NullMarked
package org.budgetperformance.shared.limit;

import org.jspecify.annotations.NullMarked;
