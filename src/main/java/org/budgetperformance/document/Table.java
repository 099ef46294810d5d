package org.budgetperformance.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a project's table that can be read: of the right size, with the fixed words of the form in place.
 *
 * @param rows one of each kind, indicators aside
 */
record Table(Map<RowKind, Row> rows, List<Row> indicators) {

    static Table of(List<Row> sound) {
        Map<RowKind, Row> rows = new EnumMap<>(RowKind.class);
        sound.stream().filter(row -> row.kind() != RowKind.INDICATOR).forEach(row -> rows.put(row.kind(), row));
        return new Table(
                rows,
                sound.stream().filter(row -> row.kind() == RowKind.INDICATOR).toList());
    }

    /** A cell by its place in the row; null when the row cannot be read. */
    @Nullable
    Cell cell(RowKind kind, int index) {
        Row row = rows.get(kind);
        return row == null ? null : row.cells().get(index);
    }
}
