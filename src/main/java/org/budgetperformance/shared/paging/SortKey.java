package org.budgetperformance.shared.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/**
 * One key of an order: how the query names it, and how a cursor keeps its value.
 *
 * @param expression in the query's language; never null in a row
 * @param value of a row
 * @param read of a value as a cursor wrote it
 */
public record SortKey<E>(String expression, Function<E, Object> value, Function<String, Object> read) {

    public static <E> SortKey<E> text(String expression, Function<E, String> value) {
        return new SortKey<>(expression, value::apply, text -> text);
    }

    public static <E> SortKey<E> amount(String expression, Function<E, BigDecimal> value) {
        return new SortKey<>(expression, value::apply, BigDecimal::new);
    }

    public static <E> SortKey<E> instant(String expression, Function<E, Instant> value) {
        return new SortKey<>(expression, value::apply, Instant::parse);
    }

    public static <E> SortKey<E> integer(String expression, Function<E, Integer> value) {
        return new SortKey<>(expression, value::apply, Integer::valueOf);
    }
}
