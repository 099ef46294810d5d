package org.budgetperformance.shared.change;

import java.time.Instant;
import org.budgetperformance.shared.condition.EntityTag;

/** A stored resource whose every state is recorded. */
public interface Recordable {
    /** Number of its state, from 1; once more with every change, and on through deletion and creation anew. */
    long version();

    EntityTag tag();

    /** When it took on this state. */
    Instant updatedAt();
}
