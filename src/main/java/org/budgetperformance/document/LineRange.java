package org.budgetperformance.document;

import java.util.List;
import java.util.stream.IntStream;

/** The lines from one number to another, both included; none when the second is less. */
record LineRange(int first, int last) {

    /** The lines that say something. */
    List<Line> writtenLines(Lines lines) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(lines::line)
                .filter(line -> !line.text().isEmpty())
                .toList();
    }
}
