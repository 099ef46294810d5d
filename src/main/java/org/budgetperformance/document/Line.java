package org.budgetperformance.document;

import org.budgetperformance.domain.Texts;

/**
 * A line of the text form.
 *
 * @param number from 1
 * @param text without bookmarks, and without blanks and tabs at both ends: the layout leaves some there
 * @param isCell whether it begins a cell of a table row
 * @param isInContents whether the table of contents points to it, so that it is a heading
 */
record Line(int number, String text, boolean isCell, boolean isInContents) {
    private static final String BOOKMARK = "[bookmark:";
    private static final String CONTENTS_BOOKMARK = "[bookmark: _Toc";

    static Line of(int number, String raw) {
        String written = withoutBookmarks(raw);
        return new Line(number, Texts.trimCell(written), written.startsWith("\t"), raw.startsWith(CONTENTS_BOOKMARK));
    }

    /** Whether it ends a row. */
    boolean isEmpty() {
        return text.isEmpty() && !isCell;
    }

    /** A bookmark is the word processor's, not the document's; any line may carry some. */
    private static String withoutBookmarks(String raw) {
        int start = raw.indexOf(BOOKMARK);
        if (start < 0) {
            return raw;
        }
        StringBuilder rest = new StringBuilder(raw.length());
        int done = 0;
        while (start >= 0) {
            int end = raw.indexOf(']', start);
            if (end < 0) {
                break;
            }
            rest.append(raw, done, start);
            done = end + 1;
            start = raw.indexOf(BOOKMARK, done);
        }
        return rest.append(raw, done, raw.length()).toString();
    }
}
