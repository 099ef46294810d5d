package org.budgetperformance.shared.change;

import java.time.Instant;
import org.budgetperformance.api.model.ChangeAction;
import org.budgetperformance.api.model.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * A committed state of a resource, or its end.
 *
 * @param position in the feed of changes
 * @param actor who made the change, null when nobody asked who it was
 * @param reason as the writer gave it
 * @param etag of the state, null for an end
 * @param document the representation as readers got it, JSON; null for an end, and where it was not asked for
 */
public record RecordedState(
        long position,
        ChangeKind kind,
        String code,
        long version,
        ChangeAction action,
        Instant changedAt,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable String etag,
        @Nullable String document) {

    /** Whether it is a state of the resource, not its end. */
    public boolean isState() {
        return action != ChangeAction.DELETED;
    }
}
