package org.budgetperformance.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a document. What stands before the first of them is a cover or a table of contents and says
 * nothing.
 */
final class OutlineReader {
    private final Lines lines;
    private final FaultList faults;
    private final Map<PartHeading, LineRange> sections = new EnumMap<>(PartHeading.class);
    private final List<EntryLines> entries = new ArrayList<>();
    private Set<PartHeading> open = Set.of();
    private @Nullable EntryHeading openEntry;
    private int openedAt;
    private boolean inPartTwo;
    private boolean afterEmpty;
    /** Whether a cell has begun, and no empty line has ended its row. */
    private boolean inRow;

    OutlineReader(Lines lines, FaultList faults) {
        this.lines = lines;
        this.faults = faults;
    }

    Outline read() {
        for (int number = 1; number <= lines.count(); number++) {
            Line line = lines.line(number);
            if (!line.text().isEmpty()) {
                readWritten(line);
            }
            afterEmpty = line.isEmpty();
            inRow = line.isCell() || (inRow && !afterEmpty);
        }
        closeBefore(lines.count() + 1);
        return new Outline(sections, entries);
    }

    private void readWritten(Line line) {
        entryHeading(line).ifPresentOrElse(this::openEntry, () -> {
            if (openEntry == null) {
                readOutsideEntries(line);
            }
        });
    }

    private void readOutsideEntries(Line line) {
        Set<PartHeading> found = PartHeading.of(line);
        if (found.isEmpty()) {
            return;
        }
        if (found.stream().anyMatch(heading -> open.contains(heading) || sections.containsKey(heading))) {
            faults.addMisplaced(line.number(), line.text());
            return;
        }
        closeBefore(line.number());
        open = found;
        openedAt = line.number();
        inPartTwo |= found.stream().anyMatch(PartHeading::isOfPartTwo);
    }

    private Optional<EntryHeading> entryHeading(Line line) {
        if (open.isEmpty() && openEntry == null) {
            return Optional.empty();
        }
        return EntryHeading.of(line)
                .filter(heading -> inPartTwo || !heading.isOpen())
                .filter(heading -> line.isInContents() || isNoText(heading))
                .or(() -> inPartTwo && afterEmpty ? EntryHeading.withoutNumber(line) : Optional.empty());
    }

    /** Within a row, and before any entry, a text may read like a heading: it is one where an entry goes on below it. */
    private boolean isNoText(EntryHeading heading) {
        if (inPartTwo && !inRow) {
            return true;
        }
        Optional<Line> below = IntStream.rangeClosed(heading.line() + 1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> line.isCell() || !line.isEmpty())
                .findFirst();
        return heading.isClassified()
                ? below.isEmpty() || below.flatMap(EntryHeading::of).isPresent()
                : below.filter(UnitCell::mayBe).isPresent();
    }

    private void openEntry(EntryHeading heading) {
        closeBefore(heading.line());
        openEntry = heading;
        openedAt = heading.line();
        inPartTwo = true;
    }

    /** The lines since the last heading belong to it. */
    private void closeBefore(int number) {
        LineRange range = new LineRange(openedAt + 1, number - 1);
        for (PartHeading heading : open) {
            sections.put(heading, range);
        }
        if (openEntry != null) {
            entries.add(new EntryLines(openEntry, range));
        }
        open = Set.of();
        openEntry = null;
    }
}
