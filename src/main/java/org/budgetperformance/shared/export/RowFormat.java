package org.budgetperformance.shared.export;

/** How the rows of an export become bytes, each a line of its own. */
interface RowFormat {
    String mediaType();

    /** What the file's name ends in. */
    String ending();

    /** What stands before the first row. */
    byte[] head();

    /** @param row an item of the list */
    byte[] line(Object row);

    byte[] lastLine(Manifest manifest);
}
