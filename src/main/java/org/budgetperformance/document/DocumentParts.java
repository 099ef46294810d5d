package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.budgetperformance.domain.FaultCode;

/**
 * What was read of a document, whatever it was read from.
 *
 * @param faults of what stands outside the entries
 */
record DocumentParts(
        String overallObjective,
        List<SubTarget> subTargets,
        List<Safeguard> safeguards,
        List<EntryDraft> entries,
        FaultList faults) {

    /** Reads the entries one by one, as many as the contract takes and until there are too many faults. */
    static List<EntryDraft> entries(List<Supplier<EntryDraft>> unread) {
        List<EntryDraft> entries = new ArrayList<>();
        int found = 0;
        for (Supplier<EntryDraft> next : unread) {
            if (entries.size() < Limits.ENTRIES && found < FaultList.MOST) {
                EntryDraft entry = next.get();
                entries.add(entry);
                found += entry.faults().size();
            }
        }
        EntryComparison.check(entries);
        return entries;
    }

    /**
     * Refuses a document without any entry, or with more than the contract takes.
     *
     * @param last line of the last entry, or of the end
     */
    static void checkCount(int entries, int last, FaultList faults) {
        if (entries == 0) {
            faults.add(last, FaultCode.DOCUMENT_ENTRY_MISSING);
        }
        faults.checkCount(last, PartHeading.PROJECT_TARGETS.label(), entries, Limits.ENTRIES);
    }

    /** @param isWhole whether it has all that makes such a document */
    ReadResult result(boolean isWhole) {
        return new ReadResult(isWhole ? document() : null, rejected(), allFaults());
    }

    private PublishedDocument document() {
        return new PublishedDocument(
                DocumentFacts.departmentCode(entries),
                DocumentFacts.departmentName(entries),
                DocumentFacts.fiscalYear(overallObjective, entries),
                overallObjective,
                subTargets,
                safeguards,
                entries.stream().flatMap(it -> it.entry().stream()).toList());
    }

    private List<RejectedEntry> rejected() {
        return entries.stream()
                .filter(it -> !it.isSound())
                .map(EntryDraft::rejected)
                .toList();
    }

    private List<DocumentFault> allFaults() {
        return Stream.concat(faults.all().stream(), entries.stream().flatMap(it -> it.faults().all().stream()))
                .sorted(Comparator.comparingInt(DocumentFault::line))
                .toList();
    }
}
