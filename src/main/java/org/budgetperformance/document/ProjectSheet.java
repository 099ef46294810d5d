package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.jspecify.annotations.Nullable;

/** A row of the sheet of projects, with the rows of the other sheets put to it as the table of the published form. */
final class ProjectSheet {
    private static final String SEQ = "序号";
    private static final String NAME = "项目名称";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final SheetRow row;
    private final EntryHeading heading;
    private final FaultList faults;

    /** @param position among the rows, which is its number unless it has one */
    ProjectSheet(SheetRow row, int position) {
        this.row = row;
        String seq = Labels.squeezed(row.at(SEQ));
        boolean isNumber = WHOLE_NUMBER.matcher(seq).matches();
        int number = isNumber ? Integer.parseInt(seq) : position;
        this.heading = new EntryHeading(number, row.number(), EntryHeading.isClassified(row.at(NAME)), false);
        this.faults = new FaultList(number);
        if (!isNumber && !seq.isEmpty()) {
            faults.addMisplaced(row.number(), row.text(SEQ));
        }
    }

    boolean isClassified() {
        return heading.isClassified();
    }

    /** The entry of a row that says so; it says nothing else. */
    EntryDraft classified() {
        DocumentSheet.PROJECTS.columns().stream()
                .filter(column -> !column.equals(SEQ) && !column.equals(NAME))
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .forEach(text -> faults.addMisplaced(row.number(), text));
        return EntryReader.classified(heading, faults);
    }

    EntryDraft entry(@Nullable SheetRow plan, List<SheetRow> indicators) {
        Stream<Row> rows = Stream.concat(
                ofProject(plan == null ? new SheetRow(row.number(), Map.of()) : plan),
                indicators.stream().map(ProjectSheet::indicator));
        return EntryReader.read(heading, Table.of(rows.toList()), faults);
    }

    private Stream<Row> ofProject(SheetRow plan) {
        return Stream.of(
                // a blank, since the name may begin with a digit
                row(RowKind.UNIT, cell(row.text("单位编码") + " " + row.text("单位名称")), blank()),
                row(RowKind.CODE, blank(), row.cell("项目编码"), blank(), row.cell(NAME)),
                row(
                        RowKind.BUDGET,
                        blank(),
                        blank(),
                        row.cell("预算数"),
                        blank(),
                        row.cell("财政资金"),
                        blank(),
                        row.cell("其他资金")),
                row(RowKind.PURPOSE, blank(), row.cell("资金用途")),
                plan(plan),
                row(RowKind.OBJECTIVES, blank(), row.cell("绩效目标")));
    }

    private Row plan(SheetRow plan) {
        List<Cell> cells = new ArrayList<>(List.of(blank()));
        for (Checkpoint checkpoint : Checkpoint.values()) {
            cells.add(plan.cell(Labels.squeezed(checkpoint.label())));
        }
        return new Row(RowKind.PLAN, cells);
    }

    private static Row indicator(SheetRow indicator) {
        return row(
                RowKind.INDICATOR,
                Stream.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
                        .map(indicator::cell)
                        .toArray(Cell[]::new));
    }

    private static Row row(RowKind kind, Cell... cells) {
        return new Row(kind, List.of(cells));
    }

    private Cell cell(String text) {
        return new Cell(row.number(), text.trim(), 0);
    }

    private Cell blank() {
        return cell("");
    }
}
