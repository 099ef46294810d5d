package org.budgetperformance.document;

import java.util.Arrays;

/**
 * A text by its lines, which end in LF, CR LF or CR. Only places are kept, since a document may have millions of lines
 * that say nothing.
 */
final class Lines {
    private final String text;
    private int[] starts = new int[1024];
    private int count;

    Lines(String text) {
        this.text = text;
        add(0);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                add(i + 1);
            }
        }
    }

    /** Number of lines, at least 1; what stands behind the last line end is a line too. */
    int count() {
        return count;
    }

    /** The line with this number, from 1. */
    Line line(int number) {
        int start = starts[number - 1];
        int end = number == count ? text.length() : starts[number] - 1;
        return Line.of(number, text.substring(start, end));
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' && !firstOfTwo);
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }
}
