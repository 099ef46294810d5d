package org.budgetperformance.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a workbook's sheet.
 *
 * @param heading in its first row
 * @param width in characters
 * @param format of its numbers; null for text
 * @param value of a row, a text or a number; null for a blank cell
 */
record SheetColumn<R>(String heading, int width, @Nullable String format, Function<R, @Nullable Object> value) {
    static <R> SheetColumn<R> text(String heading, int width, Function<R, @Nullable Object> value) {
        return new SheetColumn<>(heading, width, null, value);
    }

    static <R> SheetColumn<R> number(String heading, int width, String format, Function<R, @Nullable Object> value) {
        return new SheetColumn<>(heading, width, format, value);
    }
}
