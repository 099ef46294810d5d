package org.budgetperformance.rules;

import org.jspecify.annotations.Nullable;

/** A text that may be left blank or withheld; null is either. */
public record ReviewedText(@Nullable String text, boolean withheld) {
    public static final ReviewedText BLANK = new ReviewedText(null, false);
    public static final ReviewedText WITHHELD = new ReviewedText(null, true);

    public static ReviewedText of(String text) {
        return new ReviewedText(text, false);
    }

    boolean isPrinted() {
        return text != null && !Wording.plain(text).isEmpty();
    }

    /** What can be read; empty when there is nothing. */
    String readable() {
        return text == null ? "" : text;
    }
}
