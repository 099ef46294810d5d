package org.budgetperformance.document;

import java.util.List;
import java.util.function.Supplier;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.budgetperformance.domain.Texts;

/**
 * Reads published documents. What cannot be represented is refused with its place, all of a document at once; what is merely
 * odd (a plan that does not end at 100, an unknown level, a wrong check character) is read as it came.
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
            return OfficeFile.isOne(bytes) ? OfficeFile.read(bytes) : readText(bytes);
        } catch (InvalidValueException unreadable) {
            return refused(1, unreadable.code(), unreadable.arguments());
        }
    }

    private static ReadResult readText(byte[] bytes) {
        Utf8 utf8 = Utf8.decode(bytes);
        return utf8.sound()
                ? read(utf8.text())
                : refused(new Lines(utf8.text()).count(), FaultCode.DOCUMENT_NOT_UTF8, List.of());
    }

    /** Reads a document in its text form, whose lines end in LF, CR LF or CR. */
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
        return new DocumentParts(
                        overallObjective(outline),
                        new SubTargetReader(section(outline, PartHeading.SUB_TARGETS), faults).read(),
                        new PartOneReader(faults).safeguards(section(outline, PartHeading.SAFEGUARDS)),
                        DocumentParts.entries(outline.entries().stream()
                                .<Supplier<EntryDraft>>map(it -> () -> EntryReader.read(it, lines))
                                .toList()),
                        faults)
                .result(outline.isWhole());
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
}
