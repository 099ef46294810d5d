package org.budgetperformance.shared.change;

import jakarta.inject.Singleton;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.budgetperformance.api.model.ChangeAction;

/** Notes every row that is written, whichever code wrote it. */
@Singleton
public class ChangeListener {
    private final PendingChanges pending;

    ChangeListener(PendingChanges pending) {
        this.pending = pending;
    }

    @PostPersist
    void created(Recordable resource) {
        pending.add(resource, ChangeAction.CREATED);
    }

    @PostUpdate
    void updated(Recordable resource) {
        pending.add(resource, ChangeAction.UPDATED);
    }

    @PostRemove
    void deleted(Recordable resource) {
        pending.add(resource, ChangeAction.DELETED);
    }
}
