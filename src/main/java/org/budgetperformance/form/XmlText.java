package org.budgetperformance.form;

/** A text as XML can hold it. */
final class XmlText {
    private XmlText() {}

    /** Control characters have no place in XML, written as they may; they become the sign for what cannot be shown. */
    static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isOfXml)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(it -> isOfXml(it) ? it : '\uFFFD').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
