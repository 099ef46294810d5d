package org.budgetperformance.shared.paging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.budgetperformance.domain.Money;

/**
 * One key of an order: how the query names it, and how a cursor keeps its value.
 *
 * @param expression in the query's language; never null in a row
 * @param value of a row
 * @param read of a value as a cursor wrote it; throws for one that no cursor of ours holds
 */
public record SortKey<E>(String expression, Function<E, Object> value, Function<String, Object> read) {
    /** Where the years of the databases' times end. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** A key of ASCII characters; the columns of codes can be compared with no others. */
    public static <E> SortKey<E> code(String expression, Function<E, String> value) {
        return new SortKey<>(
                expression, value::apply, text -> require(text, text.chars().allMatch(it -> it < 128)));
    }

    public static <E> SortKey<E> text(String expression, Function<E, String> value) {
        return new SortKey<>(expression, value::apply, text -> text);
    }

    public static <E> SortKey<E> amount(String expression, Function<E, BigDecimal> value) {
        return new SortKey<>(
                expression,
                value::apply,
                text -> Money.ofYuan(new BigDecimal(text)).yuan());
    }

    public static <E> SortKey<E> instant(String expression, Function<E, Instant> value) {
        return new SortKey<>(expression, value::apply, text -> {
            Instant time = Instant.parse(text);
            return require(time, time.isAfter(Instant.EPOCH) && time.isBefore(END_OF_TIME));
        });
    }

    public static <E> SortKey<E> integer(String expression, Function<E, Integer> value) {
        return new SortKey<>(expression, value::apply, Integer::valueOf);
    }

    private static <T> T require(T value, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("no value of this key");
        }
        return value;
    }
}
