package org.budgetperformance.form;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet being written: a head that stays in sight, rows below it, and a filter over all. */
final class SheetWriter<R> {
    /** Rows that are held in memory. */
    private static final int HELD = 200;

    private static final String HEAD = "E5E7EB";

    private final String name;
    private final List<SheetColumn<R>> columns;
    private @Nullable Worksheet sheet;
    private int rows;

    SheetWriter(String name, List<SheetColumn<R>> columns) {
        this.name = name;
        this.columns = columns;
    }

    Worksheet begin(Workbook workbook) {
        Worksheet begun = workbook.newWorksheet(name);
        for (int column = 0; column < columns.size(); column++) {
            begun.width(column, columns.get(column).width());
            begun.inlineString(0, column, columns.get(column).heading());
        }
        begun.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEAD).set();
        begun.freezePane(0, 1);
        sheet = begun;
        rows = 1;
        return begun;
    }

    void add(R row) throws IOException {
        Worksheet to = Objects.requireNonNull(sheet);
        for (int column = 0; column < columns.size(); column++) {
            write(
                    to,
                    column,
                    columns.get(column).format(),
                    columns.get(column).value().apply(row));
        }
        rows++;
        if (rows % HELD == 0) {
            to.flush();
        }
    }

    private void write(Worksheet to, int column, @Nullable String format, @Nullable Object value) {
        if (value instanceof Number number) {
            to.value(rows, column, number);
            to.style(rows, column).format(format).set();
        } else if (value != null) {
            to.inlineString(rows, column, XmlText.of(value.toString()));
            to.style(rows, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    void end() throws IOException {
        Worksheet ended = Objects.requireNonNull(sheet);
        ended.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
        ended.finish();
    }
}
