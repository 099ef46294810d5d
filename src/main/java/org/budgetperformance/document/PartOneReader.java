package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.domain.FaultCode;

/** Reads the sections of part one that are plain paragraphs. */
final class PartOneReader {
    private final FaultList faults;

    PartOneReader(FaultList faults) {
        this.faults = faults;
    }

    /** The overall objective (总体绩效目标); empty beside a fault when there is none. */
    String overallObjective(List<Line> paragraphs, int headingLine) {
        String cell = "总体绩效目标";
        String text = paragraphs.stream().map(Line::text).collect(Collectors.joining("\n"));
        int line = paragraphs.isEmpty() ? headingLine : paragraphs.get(0).number();
        if (text.isEmpty()) {
            faults.addInCell(line, cell, FaultCode.DOCUMENT_CELL_EMPTY);
        }
        faults.checkProse(line, cell, text, Limits.OVERALL_OBJECTIVE);
        return text;
    }

    /** The safeguards (工作保障措施), one a paragraph. */
    List<Safeguard> safeguards(List<Line> paragraphs) {
        List<Safeguard> safeguards = new ArrayList<>();
        paragraphs.forEach(it -> safeguards.add(Safeguard.ofParagraph(safeguards.size() + 1, it.text())));
        return checked(safeguards, paragraphs);
    }

    /** @param paragraphs where the safeguards stand, one each */
    List<Safeguard> checked(List<Safeguard> safeguards, List<Line> paragraphs) {
        String cell = "工作保障措施";
        paragraphs.forEach(it -> faults.checkProse(it.number(), cell, it.text(), Limits.PROSE));
        if (!paragraphs.isEmpty()) {
            int last = paragraphs.get(paragraphs.size() - 1).number();
            faults.checkCount(last, cell, safeguards.size(), Limits.SAFEGUARDS);
        }
        return safeguards;
    }
}
