package org.budgetperformance.shared.change;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which of the codes that were ever recorded are asked for.
 *
 * @param prefix that each begins with
 * @param codes among which they are; null for all
 * @param changedSince a moment since which something was changed under them; null for any
 */
public record CodeFilter(
        String prefix,
        @Nullable Collection<String> codes,
        @Nullable Instant changedSince) {}
