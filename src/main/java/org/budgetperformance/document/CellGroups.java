package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an entry's lines into cells, and the cells where an empty line stands between them. Such a group is mostly a row,
 * but an empty line inside a row parts it too.
 */
final class CellGroups {
    private final FaultList faults;
    private final List<List<Cell>> groups = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean headingIsOpen;
    private boolean afterEmpty = true;
    private boolean strayReported;
    private int cellLine;
    private int resumedAt;

    private CellGroups(EntryHeading heading, FaultList faults) {
        this.headingIsOpen = heading.isOpen();
        this.faults = faults;
    }

    static List<List<Cell>> of(EntryLines entry, Lines lines, FaultList faults) {
        CellGroups reader = new CellGroups(entry.heading(), faults);
        for (int number = entry.body().first(); number <= entry.body().last(); number++) {
            reader.accept(lines.line(number));
        }
        reader.closeCell();
        return reader.groups;
    }

    private void accept(Line line) {
        if (line.isCell()) {
            openCell(line);
        } else if (line.isEmpty()) {
            afterEmpty = true;
        } else if (cellLine == 0) {
            readAboveTable(line);
        } else {
            resumeCell(line);
        }
    }

    private void openCell(Line line) {
        closeCell();
        if (afterEmpty) {
            groups.add(new ArrayList<>());
        }
        afterEmpty = false;
        cellLine = line.number();
        text.append(line.text());
    }

    /** After an empty line the text goes on the cell before it too: in a table there is nowhere else to stand. */
    private void resumeCell(Line line) {
        if (afterEmpty && resumedAt == 0) {
            resumedAt = line.number();
        }
        afterEmpty = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(line.text());
    }

    private void readAboveTable(Line line) {
        if (headingIsOpen) {
            headingIsOpen = !EntryHeading.ends(line.text());
        } else if (!strayReported) {
            faults.addMisplaced(line.number(), line.text());
            strayReported = true;
        }
    }

    private void closeCell() {
        if (cellLine > 0) {
            groups.get(groups.size() - 1).add(new Cell(cellLine, text.toString(), resumedAt));
        }
        cellLine = 0;
        resumedAt = 0;
        text.setLength(0);
    }
}
