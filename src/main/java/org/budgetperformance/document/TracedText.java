package org.budgetperformance.document;

import java.util.Arrays;

/** A text in the form that documents are read in, with the place in its source that each line comes from: a row of a sheet, or the line itself. */
final class TracedText {
    private final StringBuilder text = new StringBuilder();
    private final TextBound bound = new TextBound();
    private int[] places = new int[1024];
    private int lines;

    TracedText() {}

    /** A text whose lines are their own places. */
    static TracedText of(String text) {
        TracedText itself = new TracedText();
        itself.text.append(text);
        return itself;
    }

    /** Adds what stands in one place; a blank line in it would end the row, and a tab begin a cell. */
    TracedText add(String beginning, String words, int place) {
        bound.spend(beginning.length() + words.length() + 1);
        text.append(beginning);
        words.replace('\t', ' ').lines().filter(line -> !line.isBlank()).forEach(line -> end(line, place));
        if (words.isBlank()) {
            end("", place);
        }
        return this;
    }

    private void end(String line, int place) {
        text.append(line).append('\n');
        if (lines == places.length) {
            places = Arrays.copyOf(places, lines * 2);
        }
        places[lines++] = place;
    }

    String text() {
        return text.toString();
    }

    /** @param line from 1 */
    int place(int line) {
        return line <= lines ? places[line - 1] : lines == 0 ? line : places[lines - 1];
    }
}
