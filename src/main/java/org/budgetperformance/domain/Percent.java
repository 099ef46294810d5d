package org.budgetperformance.domain;

import java.math.BigDecimal;

/** A percentage from 0 to 100, with exactly two decimals. */
public record Percent(BigDecimal value) implements Comparable<Percent> {
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);
    public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

    private static final int DECIMALS = 2;
    private static final int INTEGER_DIGITS = 3;

    /**
     * A percentage with at most two decimals, zeros behind them aside.
     *
     * @throws InvalidValueException {@code PERCENT_OUT_OF_RANGE}, {@code PERCENT_TOO_PRECISE}
     */
    public Percent {
        if (!isInRange(value)) {
            throw new InvalidValueException(FaultCode.PERCENT_OUT_OF_RANGE, value.toString());
        }
        String given = value.toString();
        value = Decimals.withDecimals(value, DECIMALS)
                .orElseThrow(() -> new InvalidValueException(FaultCode.PERCENT_TOO_PRECISE, given));
    }

    /**
     * A percentage with at most two decimals, zeros behind them aside.
     *
     * @throws InvalidValueException {@code PERCENT_OUT_OF_RANGE}, {@code PERCENT_TOO_PRECISE}
     */
    public static Percent of(BigDecimal value) {
        return new Percent(value);
    }

    /**
     * Reads a cell of a document's disbursement plan: {@code 30%}, {@code ３０％}, {@code 12.5 %}, {@code 30}.
     *
     * @throws InvalidValueException {@code PERCENT_NOT_A_NUMBER}, or what {@link #of} throws
     */
    public static Percent ofCell(String text) {
        String cell = Texts.halfWidth(Texts.trimCell(text));
        String number = cell.endsWith("%") ? Texts.trimCell(cell.substring(0, cell.length() - 1)) : cell;
        return new Percent(Decimals.read(number)
                .orElseThrow(() -> new InvalidValueException(FaultCode.PERCENT_NOT_A_NUMBER, text)));
    }

    private static boolean isInRange(BigDecimal value) {
        return value.signum() >= 0
                && Decimals.hasIntegerDigits(value, INTEGER_DIGITS)
                && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}
