package org.budgetperformance.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decimal numbers from outside. A short text such as {@code 1e400000} makes a small BigDecimal whose arithmetic takes
 * memory and minutes, so a number is measured here before anything is computed with it.
 */
final class Decimals {
    /** A number as documents write it, in half-width characters: sign, thousands separators, decimals; no exponent. */
    static final String NUMBER = "[-+]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,12}|[0-9]{1,60})(?:\\.[0-9]{1,60})?";

    private static final Pattern WHOLE_NUMBER = Pattern.compile(NUMBER);
    private static final int MOST_DECIMALS_LOOKED_AT = 1000;

    private Decimals() {}

    /** The number that is the whole text; empty when it is none, or one absurdly long. */
    static Optional<BigDecimal> read(String halfWidthText) {
        return WHOLE_NUMBER.matcher(halfWidthText).matches()
                ? Optional.of(new BigDecimal(halfWidthText.replace(",", "")))
                : Optional.empty();
    }

    /** Whether the part before the point has at most so many digits. */
    static boolean hasIntegerDigits(BigDecimal value, int atMost) {
        return value.signum() == 0 || (long) value.precision() - value.scale() <= atMost;
    }

    /** The same number with exactly so many decimals; empty when it has more. Call {@link #hasIntegerDigits} first. */
    static Optional<BigDecimal> withDecimals(BigDecimal value, int decimals) {
        if (value.signum() == 0) {
            return Optional.of(BigDecimal.ZERO.setScale(decimals));
        }
        if (value.scale() > MOST_DECIMALS_LOOKED_AT) {
            return Optional.empty();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= decimals ? Optional.of(stripped.setScale(decimals)) : Optional.empty();
    }

    /** The same number without trailing zeros and without an exponent: 100.000000 is 100. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
