package org.budgetperformance.document;

import org.jspecify.annotations.Nullable;

/**
 * A safeguard (工作保障措施), one paragraph.
 *
 * @param seq its place, from 1
 * @param title mostly its first sentence without a number and without the 。 behind, when that is short; null when it has none
 * @param text the whole paragraph, its first sentence included
 */
public record Safeguard(int seq, @Nullable String title, String text) {
    private static final int LONGEST_TITLE = 20;

    /** One of a document that has no other place for a title. */
    static Safeguard ofParagraph(int seq, String text) {
        return new Safeguard(seq, shortFirstSentence(text), text);
    }

    /** Whether its title says something that its text does not tell. */
    public boolean hasOwnTitle() {
        return title != null && !title.equals(shortFirstSentence(text));
    }

    private static @Nullable String shortFirstSentence(String text) {
        String unnumbered = Numbered.item(text).map(Numbered::rest).orElse(text);
        int end = unnumbered.indexOf('。');
        return end > 0 && end <= LONGEST_TITLE ? unnumbered.substring(0, end) : null;
    }
}
