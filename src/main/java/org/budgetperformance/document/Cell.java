package org.budgetperformance.document;

/**
 * A cell of a table row.
 *
 * @param line its first line, from 1
 * @param text without blanks at its ends, with {@code \n} where it breaks its line; an empty line in it leaves no trace
 * @param resumedAt the first line that follows an empty one without a tab, and so may not be the cell's; 0 when none does
 */
record Cell(int line, String text, int resumedAt) {

    boolean isBlank() {
        return text.isEmpty();
    }

    /** The text as a fixed word of the form. */
    String squeezed() {
        return Labels.squeezed(text);
    }
}
