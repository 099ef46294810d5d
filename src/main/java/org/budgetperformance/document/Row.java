package org.budgetperformance.document;

import java.util.List;

/** A row of a project's table; its cells may be too few or too many. */
record Row(RowKind kind, List<Cell> cells) {

    int line() {
        return cells.get(0).line();
    }

    boolean isWhole() {
        return cells.size() == kind.size();
    }

    Cell lastCell() {
        return cells.get(cells.size() - 1);
    }
}
