package org.budgetperformance.form;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the form.
 *
 * @param text with {@code \n} where it breaks its line; empty for a blank cell
 * @param columns how many of the form's {@link ProjectForm#COLUMNS} it is wide
 * @param merge whether it is one with cells above or below it
 * @param pointer JSON pointer of the member of the project that it shows; null for a word of the form
 */
public record FormCell(
        String text, int columns, Merge merge, @Nullable String pointer) {

    /** What a cell is one with. A cell that continues shows nothing of its own. */
    public enum Merge {
        NONE,
        BEGINS,
        CONTINUES
    }

    static FormCell word(String text, int columns) {
        return new FormCell(text, columns, Merge.NONE, null);
    }

    /** In the text form a tab begins a cell and a blank line ends a row, so neither can stand in one. */
    static FormCell value(String text, int columns, String pointer) {
        String shown = text.indexOf('\t') < 0 && !text.contains("\n\n")
                ? text
                : text.replace('\t', ' ')
                        .lines()
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        return new FormCell(shown, columns, Merge.NONE, pointer);
    }

    static FormCell continued(int columns) {
        return new FormCell("", columns, Merge.CONTINUES, null);
    }

    FormCell begins() {
        return new FormCell(text, columns, Merge.BEGINS, pointer);
    }

    /** Whether it shows a member of the project, or something within that. */
    boolean shows(String member) {
        return pointer != null && (pointer.equals(member) || pointer.startsWith(member + "/"));
    }

    public boolean isWord() {
        return pointer == null;
    }
}
