package org.budgetperformance.domain;

/** How documents write the label of an indicator's level: blanks around it, 指标 ("indicator") often left out. */
final class LevelLabels {
    private static final String INDICATOR = "指标";

    private LevelLabels() {}

    static boolean isSame(String label, String text) {
        String written = Texts.trimCell(text);
        return label.equals(written) || label.equals(written + INDICATOR);
    }
}
