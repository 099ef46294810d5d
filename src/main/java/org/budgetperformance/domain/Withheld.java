package org.budgetperformance.domain;

/** The words by which a published document withholds a field. They appear in documents only; here it is a state. */
public final class Withheld {
    public static final String DOCUMENT_PHRASE = "涉及公安工作秘密";

    private Withheld() {}

    /** Whether a text is that phrase and nothing else, blanks around it aside. */
    public static boolean isPhrase(String text) {
        return Texts.trimCell(text).equals(DOCUMENT_PHRASE);
    }
}
