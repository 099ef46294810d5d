package org.budgetperformance.document;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.FaultCode;

/** What must be there for a text to be a published document, and where nothing may be. */
final class OutlineChecks {
    private static final List<PartHeading> WITHOUT_TEXT = List.of(
            PartHeading.PART_ONE, PartHeading.DEPARTMENT_TARGETS, PartHeading.PART_TWO, PartHeading.PROJECT_TARGETS);

    private OutlineChecks() {}

    static void check(Outline outline, Lines lines, FaultList faults) {
        checkHeadings(outline, lines, faults);
        WITHOUT_TEXT.stream()
                .flatMap(heading -> firstWritten(outline.section(heading), lines))
                .distinct()
                .forEach(line -> faults.addMisplaced(line.number(), line.text()));
        int entries = outline.entries().size();
        int last = entries == 0
                ? lines.count()
                : outline.entries().get(entries - 1).heading().line();
        DocumentParts.checkCount(entries, last, faults);
    }

    private static void checkHeadings(Outline outline, Lines lines, FaultList faults) {
        for (PartHeading heading : PartHeading.values()) {
            if (!outline.sections().containsKey(heading)) {
                Integer next = outline.lineOfNext(heading);
                faults.add(next == null ? lines.count() : next, FaultCode.DOCUMENT_HEADING_MISSING, heading.label());
            }
        }
    }

    private static Stream<Line> firstWritten(LineRange section, Lines lines) {
        return section.writtenLines(lines).stream().limit(1);
    }
}
