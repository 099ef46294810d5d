package org.budgetperformance.document;

import java.util.Optional;
import org.budgetperformance.domain.ProjectCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry as far as it could be read, with its faults; codes and names serve to compare it with the other entries.
 *
 * @param unitLine line of the unit's cell, or of the heading
 * @param codeLine line of the code's cell, or of the heading
 * @param project null when classified or not sound
 */
record EntryDraft(
        EntryHeading heading,
        int unitLine,
        @Nullable UnitCell unit,
        int codeLine,
        @Nullable ProjectCode code,
        @Nullable String name,
        @Nullable DocumentProject project,
        FaultList faults) {

    boolean isSound() {
        return faults.isEmpty();
    }

    /** The entry; empty when it has faults. */
    Optional<DocumentEntry> entry() {
        Integer seq = heading.seq();
        return seq == null || !isSound()
                ? Optional.empty()
                : Optional.of(new DocumentEntry(seq, heading.line(), project));
    }

    RejectedEntry rejected() {
        return new RejectedEntry(heading.seq(), heading.line(), code == null ? null : code.value(), name, faults.all());
    }
}
