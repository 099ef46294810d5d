package org.budgetperformance.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One group's row: its key, its name, then the sums in the order in which they were selected. */
final class SumRow {
    private static final int FIRST_SUM = 2;

    private final @Nullable Object[] columns;

    SumRow(@Nullable Object[] columns) {
        this.columns = columns;
    }

    String key() {
        return String.valueOf(columns[0]);
    }

    @Nullable
    String name() {
        return (String) columns[1];
    }

    /** How many. A sum of counts comes as a decimal. */
    long count(int sum) {
        return columns[FIRST_SUM + sum] instanceof Number number ? number.longValue() : 0;
    }

    /** Yuan; a sum over no value at all is nothing. */
    BigDecimal yuan(int sum) {
        return columns[FIRST_SUM + sum] instanceof BigDecimal yuan ? yuan.setScale(2) : Sums.NOTHING;
    }
}
