package org.budgetperformance.document;

import java.util.stream.Stream;
import org.budgetperformance.domain.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * A text that the document may leave blank or withhold (涉及公安工作秘密).
 *
 * @param text to the letter, without blanks at its ends and with {@code \n} where the cell breaks its line; null when blank
 *     or withheld
 */
public record PublishedText(@Nullable String text, boolean withheld) {
    private static final PublishedText BLANK = new PublishedText(null, false);
    private static final PublishedText WITHHELD = new PublishedText(null, true);

    /** What a cell's text says. */
    static PublishedText of(String text) {
        if (isPhrase(text)) {
            return WITHHELD;
        }
        return text.isEmpty() ? BLANK : new PublishedText(text, false);
    }

    Stream<String> stream() {
        return Stream.ofNullable(text);
    }

    /** Whether a text is the phrase of withholding, broken into lines or not. */
    static boolean isPhrase(String text) {
        return Withheld.isPhrase(text.replace("\n", ""));
    }
}
