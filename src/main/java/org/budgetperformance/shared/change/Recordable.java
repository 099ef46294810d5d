package org.budgetperformance.shared.change;

import java.time.Instant;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.condition.EntityTag;

/** A stored resource whose every state is recorded. */
public interface Recordable {
    ChangeKind kind();

    /** What the resource is called among those of its kind, the variable part of its address. */
    String code();

    /** Number of its state, from 1; once more with every change, and on through deletion and creation anew. */
    long version();

    EntityTag tag();

    /** When it took on this state. */
    Instant updatedAt();
}
