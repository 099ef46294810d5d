package org.budgetperformance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target value (指标值): its text to the letter, and what that text says.
 *
 * @param raw the text as it came, every blank included; null only when withheld
 * @param operator of a NUMERIC or DATE value, {@code EQ} where none is written
 * @param value of a NUMERIC value, as {@code DECIMAL(24,6)} holds it, without trailing zeros
 * @param unit canonical unit; null where none is written
 * @param unitRaw the unit as it is written; null where none is written
 * @param date of a DATE value
 */
public record TargetValue(
        @Nullable String raw,
        TargetKind kind,
        @Nullable TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable MeasureUnit unit,
        @Nullable String unitRaw,
        @Nullable LocalDate date) {

    /** Takes the zeros off that a column of six decimals puts behind the value, so that equal targets are equal. */
    public TargetValue {
        value = value == null ? null : Decimals.plain(value);
    }

    /** Reads any text; what is neither number nor date is {@code QUALITATIVE}, the phrase of withholding included. */
    public static TargetValue read(String raw) {
        return TargetValueReader.read(raw);
    }

    public static TargetValue withheld() {
        return new TargetValue(null, TargetKind.WITHHELD, null, null, null, null, null);
    }
}
