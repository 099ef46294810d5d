package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.budgetperformance.domain.Texts;

/**
 * Reads published documents in their text form. What cannot be represented is refused with its place, all of a document at
 * once; what is merely odd (a plan that does not end at 100, an unknown level, a wrong check character) is read as it came.
 */
public final class DocumentReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Lines lines;
    private final FaultList faults = new FaultList(null);

    private DocumentReader(String text) {
        this.lines = new Lines(text);
    }

    /** Reads a word processor's file, a workbook, or a text in UTF-8 with or without a byte order mark: which of them it is, its first bytes tell. */
    public static ReadResult read(byte[] bytes) {
        try {
            return OfficeFile.isOne(bytes) ? read(OfficeFile.text(bytes)) : readText(bytes);
        } catch (InvalidValueException unreadable) {
            return refused(1, unreadable.code(), unreadable.arguments());
        }
    }

    private static ReadResult read(TracedText traced) {
        return read(traced.text()).at(traced::place);
    }

    private static ReadResult readText(byte[] bytes) {
        Utf8 utf8 = Utf8.decode(bytes);
        return utf8.sound()
                ? read(utf8.text())
                : refused(new Lines(utf8.text()).count(), FaultCode.DOCUMENT_NOT_UTF8, List.of());
    }

    /** Reads a document whose lines end in LF, CR LF or CR. */
    public static ReadResult read(String text) {
        if (Texts.trimCell(text).isEmpty()) {
            return refused(1, FaultCode.DOCUMENT_EMPTY, List.of());
        }
        return new DocumentReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).read();
    }

    private static ReadResult refused(int line, FaultCode code, List<String> arguments) {
        return new ReadResult(null, List.of(), List.of(new DocumentFault(line, null, null, code, arguments)));
    }

    private ReadResult read() {
        Outline outline = new OutlineReader(lines, faults).read();
        OutlineChecks.check(outline, lines, faults);
        String objective = overallObjective(outline);
        List<SubTarget> subTargets = new SubTargetReader(section(outline, PartHeading.SUB_TARGETS), faults).read();
        List<Safeguard> safeguards = new PartOneReader(faults).safeguards(section(outline, PartHeading.SAFEGUARDS));
        List<EntryDraft> drafts = drafts(outline);
        PublishedDocument document = new PublishedDocument(
                DocumentFacts.departmentCode(drafts),
                DocumentFacts.departmentName(drafts),
                DocumentFacts.fiscalYear(objective, drafts),
                objective,
                subTargets,
                safeguards,
                drafts.stream().flatMap(draft -> draft.entry().stream()).toList());
        return new ReadResult(outline.isWhole() ? document : null, rejected(drafts), allFaults(drafts));
    }

    private String overallObjective(Outline outline) {
        LineRange section = outline.sections().get(PartHeading.OVERALL_OBJECTIVE);
        return section == null
                ? ""
                : new PartOneReader(faults).overallObjective(section.writtenLines(lines), section.first() - 1);
    }

    private List<Line> section(Outline outline, PartHeading heading) {
        return outline.section(heading).writtenLines(lines);
    }

    private List<EntryDraft> drafts(Outline outline) {
        List<EntryDraft> drafts = new ArrayList<>();
        int found = 0;
        for (EntryLines entry : outline.entries()) {
            if (drafts.size() < Limits.ENTRIES && found < FaultList.MOST) {
                EntryDraft draft = EntryReader.read(entry, lines);
                drafts.add(draft);
                found += draft.faults().size();
            }
        }
        EntryComparison.check(drafts);
        return drafts;
    }

    private static List<RejectedEntry> rejected(List<EntryDraft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.isSound())
                .map(EntryDraft::rejected)
                .toList();
    }

    private List<DocumentFault> allFaults(List<EntryDraft> drafts) {
        return Stream.concat(faults.all().stream(), drafts.stream().flatMap(draft -> draft.faults().all().stream()))
                .sorted(Comparator.comparingInt(DocumentFault::line))
                .toList();
    }
}
