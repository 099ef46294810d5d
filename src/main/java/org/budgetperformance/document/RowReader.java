package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the groups of cells together to rows. Empty lines alone do not tell rows apart, so a row that is short takes the
 * groups below it as long as they fit; one that has a name begins a row of its own.
 */
final class RowReader {
    private final List<List<Cell>> groups;
    private final FaultList faults;
    private final List<Row> rows = new ArrayList<>();
    private final Set<RowKind> named = EnumSet.noneOf(RowKind.class);
    private int next;

    RowReader(List<List<Cell>> groups, FaultList faults) {
        this.groups = groups;
        this.faults = faults;
    }

    /** The rows up to one whose name was there before: that begins a table without a heading. */
    List<Row> read() {
        while (next < groups.size()) {
            Cell first = groups.get(next).get(0);
            Optional<RowKind> name = RowKind.beginningWith(first);
            if (name.isPresent() && !named.add(name.get())) {
                faults.addMisplaced(first.line(), first.text());
                break;
            }
            name.or(this::unnamed).ifPresentOrElse(this::addRow, () -> skip(first));
        }
        return rows;
    }

    private Optional<RowKind> unnamed() {
        return rows.isEmpty()
                ? Optional.of(RowKind.UNIT)
                : rows.get(rows.size() - 1).kind().below();
    }

    private void skip(Cell first) {
        faults.addMisplaced(first.line(), first.text());
        next++;
    }

    private void addRow(RowKind kind) {
        rows.add(new Row(kind, cells(kind.size())));
    }

    private List<Cell> cells(int size) {
        List<Cell> cells = new ArrayList<>(groups.get(next++));
        while (next < groups.size() && fits(cells.size(), groups.get(next), size)) {
            cells.addAll(groups.get(next++));
        }
        return cells;
    }

    private static boolean fits(int present, List<Cell> group, int size) {
        return present + group.size() <= size
                && RowKind.beginningWith(group.get(0)).isEmpty();
    }
}
