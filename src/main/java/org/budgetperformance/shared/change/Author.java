package org.budgetperformance.shared.change;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change and why.
 *
 * @param actor null when nobody asked who it was
 * @param reason as the writer gave it
 */
record Author(@Nullable String actor, @Nullable String reason) {
    static final Author NOBODY = new Author(null, null);
}
