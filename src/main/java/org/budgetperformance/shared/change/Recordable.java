package org.budgetperformance.shared.change;

import java.time.Instant;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.shared.condition.EntityTag;
import org.budgetperformance.shared.security.Scope;

/** A stored resource whose every state is recorded. */
public interface Recordable {
    ChangeKind kind();

    /** What the resource is called among those of its kind, the variable part of its address. */
    String code();

    /** Number of its state, from 1; once more with every change, and on through deletion and creation anew. */
    long version();

    EntityTag tag();

    /** The unit the resource belongs to, or the department, by its code. */
    String owner();

    /** Whether a caller with this scope may see it. */
    default boolean isWithin(Scope scope) {
        return scope.holds(owner());
    }

    /** When it took on this state. */
    Instant updatedAt();
}
