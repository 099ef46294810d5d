package org.budgetperformance.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of part two with faults.
 *
 * @param seq the number in its heading; null when the heading has none that can be read
 * @param line line of its heading, from 1
 * @param projectCode of the right shape; null when it could not be read
 * @param projectName null when it could not be read
 * @param faults its faults, at least one
 */
public record RejectedEntry(
        @Nullable Integer seq,
        int line,
        @Nullable String projectCode,
        @Nullable String projectName,
        List<DocumentFault> faults) {

    public RejectedEntry {
        faults = List.copyOf(faults);
    }
}
