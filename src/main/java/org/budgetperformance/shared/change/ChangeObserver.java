package org.budgetperformance.shared.change;

import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.ChangeAction;

/** Told of what a write changed, within its transaction; what it does is part of the write. */
public interface ChangeObserver {
    /** What the write, or a part of a long one, changed; it is in the database, and its entities are still at hand. */
    void changed(List<Map.Entry<Recordable, ChangeAction>> changes);

    /** The write is about to end. Not all writers wait for it yet. */
    void ending();
}
