package org.budgetperformance.shared.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextCursor of the page behind it, null on the last one
 * @param totalCount of all pages, null unless asked for
 */
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long totalCount) {

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor, totalCount);
    }

    /** The same page of other rows that stand for the same items. */
    public <R> Page<R> with(List<R> rows) {
        return new Page<>(rows, nextCursor, totalCount);
    }
}
