package org.budgetperformance.domain;

import java.util.regex.Pattern;

/** The code of a budget unit (预算单位), six digits; the first three are its department (部门). */
public record UnitCode(String value) implements Comparable<UnitCode> {
    /** The shape as a regular expression, anchored, in the syntax that Java and ECMA-262 share. */
    public static final String PATTERN = "^[0-9]{6}$";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /**
     * A code of six digits.
     *
     * @throws InvalidValueException {@code UNIT_CODE_SHAPE}
     */
    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException(FaultCode.UNIT_CODE_SHAPE, value);
        }
    }

    /**
     * A code of six digits.
     *
     * @throws InvalidValueException {@code UNIT_CODE_SHAPE}
     */
    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    public String departmentCode() {
        return value.substring(0, 3);
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }
}
