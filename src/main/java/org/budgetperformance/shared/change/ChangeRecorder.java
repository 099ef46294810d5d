package org.budgetperformance.shared.change;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.ChangeAction;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.audit.CurrentOccasion;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.security.CurrentCaller;

/** Adds a revision for every resource a transaction changed. */
@Singleton
public class ChangeRecorder {
    private final PendingChanges pending;
    private final Instance<RecordedKind<?, ?>> kinds;
    private final Instance<ChangeObserver> observers;
    private final RevisionRepository revisions;
    private final AuditTrail audit;
    private final CurrentCaller caller;
    private final CurrentOccasion occasion;
    private final EntityManager entities;
    private final Json json;

    ChangeRecorder(
            PendingChanges pending,
            @Any Instance<RecordedKind<?, ?>> kinds,
            @Any Instance<ChangeObserver> observers,
            RevisionRepository revisions,
            AuditTrail audit,
            CurrentCaller caller,
            CurrentOccasion occasion,
            EntityManager entities,
            Json json) {
        this.pending = pending;
        this.kinds = kinds;
        this.observers = observers;
        this.revisions = revisions;
        this.audit = audit;
        this.caller = caller;
        this.occasion = occasion;
        this.entities = entities;
        this.json = json;
    }

    boolean begin() {
        boolean outermost = pending.begin();
        if (outermost) {
            audit.beginWrite();
        }
        return outermost;
    }

    /** Positions come last: the lock under which they are given is held until the commit, and other writers wait for it. */
    void end() {
        if (!QuarkusTransaction.isRollbackOnly()) {
            recordPending();
            observers.forEach(ChangeObserver::ending);
            boolean recorded = pending.recorded() > 0;
            audit.endWrite(recorded ? pending.writeId() : null);
            if (recorded) {
                revisions.givePositions(pending.writeId(), pending.recorded());
            }
        }
        pending.end();
    }

    /** Records what was changed so far, so that a long write may forget it; the revisions enter the feed at the write's end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordPending() {
        entities.flush();
        List<Map.Entry<Recordable, ChangeAction>> changes = pending.take();
        changes.forEach(this::add);
        entities.flush();
        observers.forEach(it -> it.changed(changes));
    }

    private void add(Map.Entry<Recordable, ChangeAction> change) {
        Recordable resource = change.getKey();
        RevisionEntity.Place place = new RevisionEntity.Place(pending.writeId(), pending.nextOrdinal(), author());
        revisions.persist(
                change.getValue() == ChangeAction.DELETED
                        ? RevisionEntity.tombstone(place, resource)
                        : RevisionEntity.state(place, resource, change.getValue(), document(kind(resource), resource)));
    }

    private <E extends Recordable> String document(RecordedKind<E, ?> kind, Recordable resource) {
        return json.text(kind.view(kind.entityType().cast(resource)));
    }

    /** A write that no request asked for, such as the loading of sample data, has no author. */
    private Author author() {
        return Arc.container().requestContext().isActive()
                ? new Author(caller.get().subject(), occasion.get().reason())
                : Author.NOBODY;
    }

    private RecordedKind<?, ?> kind(Recordable resource) {
        return kinds.stream()
                .filter(kind -> kind.entityType().isInstance(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells how to record " + resource.getClass()));
    }
}
