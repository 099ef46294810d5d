package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.domain.FaultCode;

/** The sheet of a department's own targets: what each row is, its own first column says. */
final class DepartmentSheet {
    private static final String KIND = "类别";
    private static final String NAME = "名称";
    private static final String TEXT = "绩效目标";
    private static final String INDICATORS = "绩效指标";

    private final List<SheetRow> rows;
    private final FaultList faults;

    DepartmentSheet(List<SheetRow> rows, FaultList faults) {
        this.rows = rows;
        this.faults = faults;
        rows.stream()
                .filter(it -> DepartmentRow.of(it.at(KIND)).isEmpty())
                .forEach(it -> faults.add(
                        it.number(),
                        FaultCode.DOCUMENT_KIND_UNKNOWN,
                        DocumentSheet.TARGETS.label(),
                        Integer.toString(it.number()),
                        it.at(KIND)));
    }

    String overallObjective() {
        List<Line> paragraphs = of(DepartmentRow.OVERALL).stream()
                .map(it -> it.line(TEXT))
                .filter(it -> !it.text().isEmpty())
                .toList();
        return new PartOneReader(faults).overallObjective(paragraphs, 1);
    }

    List<SubTarget> subTargets() {
        List<SubTargetDraft> drafts = new ArrayList<>();
        for (SheetRow row : of(DepartmentRow.SUB_TARGET)) {
            drafts.add(new SubTargetDraft(
                    row.number(), drafts.size() + 1, row.text(NAME), row.text(TEXT), row.text(INDICATORS)));
        }
        return SubTargetDraft.finish(drafts, faults);
    }

    /** Here a title stands in a cell of its own. */
    List<Safeguard> safeguards() {
        List<Safeguard> safeguards = new ArrayList<>();
        List<Line> paragraphs = new ArrayList<>();
        for (SheetRow row : of(DepartmentRow.SAFEGUARD)) {
            Line paragraph = row.line(TEXT);
            if (paragraph.text().isEmpty()) {
                faults.addInCell(row.number(), DepartmentRow.SAFEGUARD.label(), FaultCode.DOCUMENT_CELL_EMPTY);
                continue;
            }
            String title = row.text(NAME);
            faults.checkLength(row.number(), NAME, title, Limits.SAFEGUARD_TITLE);
            safeguards.add(new Safeguard(safeguards.size() + 1, title.isEmpty() ? null : title, paragraph.text()));
            paragraphs.add(paragraph);
        }
        return new PartOneReader(faults).checked(safeguards, paragraphs);
    }

    private List<SheetRow> of(DepartmentRow kind) {
        return rows.stream()
                .filter(it -> DepartmentRow.of(it.at(KIND)).filter(kind::equals).isPresent())
                .toList();
    }
}
