package org.budgetperformance.form;

import java.util.List;
import java.util.stream.Stream;

/** What is left of texts when they are read again from a document: their lines without the blanks at the ends, and no empty ones. */
final class ReadLines {
    private ReadLines() {}

    static List<String> of(Stream<String> texts) {
        return texts.flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
