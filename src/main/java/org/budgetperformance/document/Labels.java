package org.budgetperformance.document;

import org.budgetperformance.domain.Texts;

/** Fixed words of the form, which documents space and punctuate as they like: {@code 其中：财政    资金}. */
final class Labels {
    private Labels() {}

    /** The text in half-width signs and without any blank. */
    static String squeezed(String text) {
        String narrow = Texts.halfWidth(text);
        StringBuilder dense = new StringBuilder(narrow.length());
        for (int i = 0; i < narrow.length(); i++) {
            if (!isBlank(narrow.charAt(i))) {
                dense.append(narrow.charAt(i));
            }
        }
        return dense.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }
}
