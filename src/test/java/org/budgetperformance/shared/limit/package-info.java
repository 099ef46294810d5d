@NullMarked
package org.budgetperformance.shared.limit;

import org.jspecify.annotations.NullMarked;
