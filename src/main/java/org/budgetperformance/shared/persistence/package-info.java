/** What every stored resource has in common. */
@NullMarked
package org.budgetperformance.shared.persistence;

import org.jspecify.annotations.NullMarked;
