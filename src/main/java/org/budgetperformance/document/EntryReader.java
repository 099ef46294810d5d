package org.budgetperformance.document;

import java.math.BigDecimal;
import java.util.List;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.Percent;
import org.budgetperformance.domain.ProjectCode;
import org.jspecify.annotations.Nullable;

/** Reads one entry of part two. */
final class EntryReader {
    private final EntryHeading heading;
    private final FaultList faults;
    private final CellReader cells;
    private final Table table;

    private EntryReader(EntryHeading heading, Table table, FaultList faults) {
        this.heading = heading;
        this.table = table;
        this.faults = faults;
        this.cells = new CellReader(faults);
    }

    static EntryDraft read(EntryLines entry, Lines lines) {
        EntryHeading heading = entry.heading();
        FaultList faults = new FaultList(heading.seq());
        if (heading.isClassified()) {
            TableReader.refuseAny(entry, lines, faults);
            return classified(heading, faults);
        }
        return read(heading, new TableReader(entry, lines, faults).read(), faults);
    }

    /** An entry whose table stands in cells already. */
    static EntryDraft read(EntryHeading heading, Table table, FaultList faults) {
        checkSeq(heading, faults);
        return new EntryReader(heading, table, faults).read();
    }

    static EntryDraft classified(EntryHeading heading, FaultList faults) {
        checkSeq(heading, faults);
        return new EntryDraft(heading, heading.line(), null, heading.line(), null, null, null, faults);
    }

    private static void checkSeq(EntryHeading heading, FaultList faults) {
        String cell = "序号";
        Integer seq = heading.seq();
        if (seq == null) {
            faults.addInCell(heading.line(), cell, FaultCode.DOCUMENT_CELL_EMPTY);
        } else if (seq < 1) {
            faults.addInCell(heading.line(), cell, FaultCode.TOO_SMALL, Integer.toString(seq), "1");
        } else if (seq > Limits.ENTRY_SEQ) {
            String most = Integer.toString(Limits.ENTRY_SEQ);
            faults.addInCell(heading.line(), cell, FaultCode.TOO_LARGE, Integer.toString(seq), most);
        }
    }

    private EntryDraft read() {
        Cell unitCell = table.cell(RowKind.UNIT, 0);
        UnitCell unit = cells.required(unitCell, UnitCell.HEADING, UnitCell::of);
        if (unit != null && unitCell != null) {
            faults.checkLength(unitCell.line(), UnitCell.HEADING, unit.name(), Limits.UNIT_NAME);
        }
        Cell codeCell = table.cell(RowKind.CODE, 1);
        ProjectCode code = cells.required(codeCell, "项目编码", ProjectCode::of);
        String name = cells.text(table.cell(RowKind.CODE, 3), "项目名称", Limits.NAME);
        DocumentProject project = project(unit, code, name);
        return new EntryDraft(heading, lineOf(unitCell), unit, lineOf(codeCell), code, name, project, faults);
    }

    /** Reads every other cell, so that no fault stays unseen; null when anything that must be there is not. */
    private @Nullable DocumentProject project(
            @Nullable UnitCell unit, @Nullable ProjectCode code, @Nullable String name) {
        Money total = cells.required(table.cell(RowKind.BUDGET, 2), "预算数", Money::ofWanYuan);
        Money fiscal = cells.optional(table.cell(RowKind.BUDGET, 4), "财政资金", Money::ofWanYuan);
        Money other = cells.optional(table.cell(RowKind.BUDGET, 6), "其他资金", Money::ofWanYuan);
        PublishedText purpose = cells.published(table.cell(RowKind.PURPOSE, 1), "资金用途", Limits.PROSE);
        DisbursementSchedule plan = plan();
        List<DocumentObjective> objectives = objectives();
        List<DocumentIndicator> indicators = IndicatorReader.read(table.indicators(), faults);
        if (unit == null || code == null || name == null || total == null) {
            return null;
        }
        return new DocumentProject(
                lineOf(table.cell(RowKind.UNIT, 0)),
                unit.code(),
                unit.name(),
                code,
                name,
                total,
                fiscal,
                other,
                purpose,
                plan,
                objectives,
                indicators);
    }

    private DisbursementSchedule plan() {
        return DisbursementSchedule.of(
                percent(1, Checkpoint.MARCH),
                percent(2, Checkpoint.JUNE),
                percent(3, Checkpoint.OCTOBER),
                percent(4, Checkpoint.DECEMBER));
    }

    private @Nullable BigDecimal percent(int index, Checkpoint checkpoint) {
        Cell cell = table.cell(RowKind.PLAN, index);
        Percent percent = cells.optional(cell, checkpoint.label(), Percent::ofCell);
        return percent == null ? null : percent.value();
    }

    private List<DocumentObjective> objectives() {
        Cell cell = table.cell(RowKind.OBJECTIVES, 1);
        if (cell == null) {
            return List.of();
        }
        String title = RowKind.OBJECTIVES.title();
        List<DocumentObjective> objectives = ObjectiveReader.read(cell.text());
        faults.checkCount(cell.line(), title, objectives.size(), Limits.OBJECTIVES);
        objectives.stream()
                .flatMap(objective -> objective.text().stream())
                .forEach(text -> faults.checkLength(cell.line(), title, text, Limits.PROSE));
        return objectives;
    }

    private int lineOf(@Nullable Cell cell) {
        return cell == null ? heading.line() : cell.line();
    }
}
