package org.budgetperformance.domain;

/** How published documents write their cells: blanks of every kind around a text, full-width digits and signs in it. */
public final class Texts {
    private static final String BLANKS = " \t\r\n\u000B\f\u0085\u2028\u2029\u00A0\u3000\uFEFF";
    private static final int FULL_WIDTH_SHIFT = '！' - '!';

    private Texts() {}

    /** The text without blanks, tabs, full-width and no-break spaces, byte order marks and line ends at both ends. */
    public static String trimCell(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * The full-width variants of ASCII (！ to ～, and the ideographic space) as ASCII, everything else as it is. The length
     * stays the same, so positions found in the result are positions in the text.
     */
    public static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(halfWidth(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char halfWidth(char c) {
        if (c == '\u3000') {
            return ' ';
        }
        return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }
}
