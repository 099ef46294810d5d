package org.budgetperformance.shared.persistence;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many values, some a statement, so that no statement outgrows what a server takes. */
public final class Chunks {
    private static final int SIZE = 1000;

    private Chunks() {}

    public static <T> Stream<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
                .mapToObj(from -> all.subList(from, Math.min(from + SIZE, all.size())));
    }
}
