package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/** Reads the indicator rows (绩效指标) of one table. */
final class IndicatorReader {
    private final FaultList faults;
    private final CellReader cells;
    private final List<DocumentIndicator> indicators = new ArrayList<>();
    private String level1 = "";
    private String level2 = "";

    private IndicatorReader(FaultList faults) {
        this.faults = faults;
        this.cells = new CellReader(faults);
    }

    static List<DocumentIndicator> read(List<Row> rows, FaultList faults) {
        IndicatorReader reader = new IndicatorReader(faults);
        rows.stream().limit(Limits.INDICATORS).forEach(reader::accept);
        if (!rows.isEmpty()) {
            int last = rows.get(rows.size() - 1).line();
            faults.checkCount(last, RowKind.INDICATOR.title(), rows.size(), Limits.INDICATORS);
        }
        return reader.indicators;
    }

    private void accept(Row row) {
        readLevels(row.cells().get(0), row.cells().get(1));
        String name = cells.text(row.cells().get(2), "三级指标", Limits.NAME);
        PublishedText description = cells.published(row.cells().get(3), "绩效指标描述", Limits.DESCRIPTION);
        TargetValue target = target(row.cells().get(4));
        PublishedText basis = cells.published(row.cells().get(5), "指标值确定依据", Limits.BASIS);
        if (name != null && target != null) {
            indicators.add(new DocumentIndicator(
                    indicators.size() + 1,
                    row.line(),
                    IndicatorLevel1.ofLabel(level1.replace("\n", "")).orElse(null),
                    level1,
                    IndicatorLevel2.ofLabel(level2.replace("\n", "")).orElse(null),
                    level2,
                    name,
                    description,
                    target,
                    basis));
        }
    }

    /** Below a new first level a blank second level is blank; the merged cell above ended with the level it stood under. */
    private void readLevels(Cell first, Cell second) {
        String newLevel1 = cells.label(first, "一级指标", Limits.LEVEL_LABEL);
        String newLevel2 = cells.label(second, "二级指标", Limits.LEVEL_LABEL);
        level2 = newLevel2.isEmpty() && newLevel1.isEmpty() ? level2 : newLevel2;
        level1 = newLevel1.isEmpty() ? level1 : newLevel1;
    }

    private @Nullable TargetValue target(Cell cell) {
        PublishedText text = cells.published(cell, "指标值", Limits.TARGET);
        if (text.withheld()) {
            return TargetValue.withheld();
        }
        if (text.text() == null) {
            faults.addInCell(cell.line(), "指标值", FaultCode.DOCUMENT_CELL_EMPTY);
            return null;
        }
        return TargetValue.read(text.text());
    }
}
