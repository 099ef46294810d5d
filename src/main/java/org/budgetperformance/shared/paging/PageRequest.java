package org.budgetperformance.shared.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for; the contract has checked the numbers.
 *
 * @param limit rows at most
 * @param cursor the last page's, null for the first page
 * @param count whether to count all rows too
 */
public record PageRequest(int limit, @Nullable String cursor, boolean count) {}
