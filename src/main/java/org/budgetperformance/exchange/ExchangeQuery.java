package org.budgetperformance.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rows are asked for.
 *
 * @param mofDivCode of the division, six digits or nine
 * @param projectCodes none for all projects of the division
 * @param updatedSince null for all rows, however old
 */
record ExchangeQuery(
        String mofDivCode,
        int fiscalYear,
        List<String> projectCodes,
        @Nullable Instant updatedSince) {
    private static final int DIVISION = 6;

    /** What the codes of the division's projects begin with. */
    String codePrefix() {
        return mofDivCode.substring(0, DIVISION);
    }

    boolean wants(Instant updatedAt) {
        return updatedSince == null || !updatedAt.isBefore(updatedSince);
    }
}
