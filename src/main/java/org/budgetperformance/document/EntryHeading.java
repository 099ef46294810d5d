package org.budgetperformance.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an entry of part two: {@code 2.……绩效目标表} or {@code 1.此项目涉密}.
 *
 * @param seq its number; null when it has none
 * @param isClassified whether the entry is wholly classified (此项目涉密)
 * @param isOpen whether its end (绩效目标表) must be on a line that follows
 */
record EntryHeading(@Nullable Integer seq, int line, boolean isClassified, boolean isOpen) {
    private static final String CLASSIFIED = "此项目涉密";
    private static final String END = "绩效目标表";

    static Optional<EntryHeading> of(Line line) {
        return line.isCell() ? Optional.empty() : Numbered.heading(line.text()).flatMap(it -> of(line, it));
    }

    /** A heading that lost its number. Only behind an empty line, since a cell may go on in any words. */
    static Optional<EntryHeading> withoutNumber(Line line) {
        boolean ends = !line.isCell() && ends(line.text());
        return ends ? Optional.of(new EntryHeading(null, line.number(), false, false)) : Optional.empty();
    }

    static boolean ends(String text) {
        return Labels.squeezed(text).endsWith(END);
    }

    /** Whether a text is the words of a classified entry. */
    static boolean isClassified(String text) {
        return Labels.squeezed(text).equals(CLASSIFIED);
    }

    private static Optional<EntryHeading> of(Line line, Numbered numbered) {
        boolean classified = isClassified(numbered.rest());
        boolean ends = ends(numbered.rest());
        return classified || ends || line.isInContents()
                ? Optional.of(new EntryHeading(numbered.number(), line.number(), classified, !classified && !ends))
                : Optional.empty();
    }
}
