package org.budgetperformance.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param document what is sound in it; null when it is not such a document at all: empty, not UTF-8, without one of its
 *     headings or without any entry
 * @param rejected the entries with faults, in order
 * @param faults every fault of the document, those of the rejected entries included, by line
 */
public record ReadResult(
        @Nullable PublishedDocument document, List<RejectedEntry> rejected, List<DocumentFault> faults) {

    public ReadResult {
        rejected = List.copyOf(rejected);
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
