/** Every change of a resource, recorded once: its history, the feed of changes and the audit are read from the same rows. */
@NullMarked
package org.budgetperformance.shared.change;

import org.jspecify.annotations.NullMarked;
