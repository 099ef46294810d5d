package org.budgetperformance.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetperformance.domain.FaultCode;

/** Reads an entry's lines into a table and refuses what is not built like one. */
final class TableReader {
    private final EntryLines entry;
    private final Lines lines;
    private final FaultList faults;

    TableReader(EntryLines entry, Lines lines, FaultList faults) {
        this.entry = entry;
        this.lines = lines;
        this.faults = faults;
    }

    Table read() {
        List<Row> rows = new RowReader(CellGroups.of(entry, lines, faults), faults).read();
        IntStream.range(0, rows.size()).forEach(i -> checkEnd(rows, i));
        refuseMissing(rows);
        return Table.of(rows.stream().filter(this::isSound).toList());
    }

    /** The table of a classified entry has nothing to say, and would not be classified. */
    static void refuseAny(EntryLines entry, Lines lines, FaultList faults) {
        entry.body().writtenLines(lines).stream()
                .limit(1)
                .forEach(line -> faults.addMisplaced(line.number(), line.text()));
    }

    private void refuseMissing(List<Row> rows) {
        Set<RowKind> present = rows.stream().map(Row::kind).collect(Collectors.toSet());
        Arrays.stream(RowKind.values())
                .filter(kind -> kind != RowKind.INDICATOR && !present.contains(kind))
                .map(RowKind::title)
                .distinct()
                .forEach(title -> faults.add(entry.heading().line(), FaultCode.DOCUMENT_TABLE_INCOMPLETE, title));
    }

    private boolean isSound(Row row) {
        if (!row.isWhole()) {
            faults.add(
                    row.line(),
                    FaultCode.DOCUMENT_ROW_SHAPE,
                    Integer.toString(row.cells().size()),
                    Integer.toString(row.kind().size()));
            return false;
        }
        return IntStream.range(0, row.kind().size())
                        .filter(i -> !hasFixedWord(row, i))
                        .count()
                == 0;
    }

    private boolean hasFixedWord(Row row, int index) {
        Cell cell = row.cells().get(index);
        String word = row.kind().wordAt(index);
        if (word == null || (word.isEmpty() ? cell.isBlank() : endsIn(cell, word))) {
            return true;
        }
        if (word.isEmpty()) {
            faults.addMisplaced(cell.line(), cell.text());
        } else {
            faults.add(cell.line(), FaultCode.DOCUMENT_TABLE_INCOMPLETE, word);
        }
        return false;
    }

    private static boolean endsIn(Cell cell, String word) {
        return cell.squeezed().endsWith(Labels.squeezed(word));
    }

    /**
     * A text behind an empty line may go on the last cell or stand below the table. It goes on only where the table does,
     * with a row like this one.
     */
    private void checkEnd(List<Row> rows, int i) {
        Row row = rows.get(i);
        int resumedAt = row.lastCell().resumedAt();
        boolean isLast = i + 1 == rows.size();
        boolean goesOn =
                !isLast && (row.kind() != RowKind.INDICATOR || rows.get(i + 1).isWhole());
        if (resumedAt > 0 && !goesOn) {
            faults.addMisplaced(resumedAt, lines.line(resumedAt).text());
        }
    }
}
