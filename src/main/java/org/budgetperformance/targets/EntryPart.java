package org.budgetperformance.targets;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a published document.
 *
 * @param position tells the order; positions may have gaps
 * @param seq the number printed in the document
 * @param projectCode null for a wholly classified entry (此项目涉密)
 */
@Embeddable
record EntryPart(int position, int seq, @Nullable String projectCode) {

    boolean isClassified() {
        return projectCode == null;
    }

    /** The same entries in the same order with positions from 1 on. */
    static List<EntryPart> renumbered(List<EntryPart> entries) {
        List<EntryPart> renumbered = new ArrayList<>(entries.size());
        entries.forEach(it -> renumbered.add(new EntryPart(renumbered.size() + 1, it.seq, it.projectCode)));
        return renumbered;
    }
}
