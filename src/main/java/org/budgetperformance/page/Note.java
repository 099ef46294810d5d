package org.budgetperformance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.FindingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a page shows it.
 *
 * @param number by which a cell refers to it
 * @param kind of its severity, for the stylesheet
 */
public record Note(
        int number,
        String kind,
        String severity,
        String rule,
        String pointer,
        String message,
        @Nullable String suggestion,
        boolean waived) {

    static List<Note> of(List<Finding> findings, Words words) {
        List<Note> notes = new ArrayList<>();
        for (Finding it : findings) {
            notes.add(new Note(
                    notes.size() + 1,
                    it.severity().name().toLowerCase(Locale.ROOT),
                    words.label(it.severity()),
                    it.rule(),
                    it.pointer(),
                    words.chosen(it.message(), it.messageEn()),
                    it.suggestion(),
                    it.status() == FindingStatus.WAIVED));
        }
        return notes;
    }
}
