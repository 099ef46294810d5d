package org.budgetperformance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan (元) with exactly two decimals, as {@code DECIMAL(18,2)} holds it. 万元 (ten thousand yuan) appears in
 * documents only: their 33.10 is 331000.00 here.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int DECIMALS = 2;
    private static final int INTEGER_DIGITS = 16;
    private static final int WAN = 4;

    /**
     * An amount with at most two decimals, zeros behind them aside, and at most 16 digits before the point.
     *
     * @throws InvalidValueException {@code AMOUNT_OUT_OF_RANGE}, {@code AMOUNT_TOO_PRECISE}
     */
    public Money {
        if (!Decimals.hasIntegerDigits(yuan, INTEGER_DIGITS)) {
            throw new InvalidValueException(FaultCode.AMOUNT_OUT_OF_RANGE, yuan.toString());
        }
        String given = yuan.toString();
        yuan = Decimals.withDecimals(yuan, DECIMALS)
                .orElseThrow(() -> new InvalidValueException(FaultCode.AMOUNT_TOO_PRECISE, given));
    }

    /**
     * An amount with at most two decimals, zeros behind them aside, and at most 16 digits before the point.
     *
     * @throws InvalidValueException {@code AMOUNT_OUT_OF_RANGE}, {@code AMOUNT_TOO_PRECISE}
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan);
    }

    /**
     * Reads a document's amount in 万元: {@code 33.10}, {@code 1,785.43}, {@code １７８５．４３}, blanks around it.
     *
     * @throws InvalidValueException {@code AMOUNT_NOT_A_NUMBER}, or what {@link #ofYuan} throws
     */
    public static Money ofWanYuan(String text) {
        BigDecimal wanYuan = Decimals.read(Texts.halfWidth(Texts.trimCell(text)))
                .orElseThrow(() -> new InvalidValueException(FaultCode.AMOUNT_NOT_A_NUMBER, text));
        return new Money(wanYuan.movePointRight(WAN));
    }

    /** The amount in 万元 as a document writes it: two decimals, more only where the amount needs them. */
    public String toWanYuanText() {
        BigDecimal wanYuan = yuan.movePointLeft(WAN).stripTrailingZeros();
        return wanYuan.setScale(Math.max(DECIMALS, wanYuan.scale())).toPlainString();
    }

    /**
     * The sum of both.
     *
     * @throws InvalidValueException {@code AMOUNT_OUT_OF_RANGE} when the sum has no place in a column
     */
    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    /**
     * So many percent of this amount, rounded half up to the cent (分).
     *
     * @throws InvalidValueException {@code PERCENT_OUT_OF_RANGE}, {@code PERCENT_TOO_PRECISE}
     */
    public Money share(BigDecimal percent) {
        BigDecimal hundredfold = yuan.multiply(Percent.of(percent).value());
        return new Money(hundredfold.movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
