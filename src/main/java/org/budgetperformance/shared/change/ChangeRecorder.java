package org.budgetperformance.shared.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.budgetperformance.api.model.ChangeAction;

/** Adds a revision for every resource a transaction changed. */
@Singleton
public class ChangeRecorder {
    private final PendingChanges pending;
    private final Instance<RecordedKind<?, ?>> kinds;
    private final RevisionRepository revisions;
    private final ChangeContext context;
    private final EntityManager entities;
    private final ObjectMapper json;

    ChangeRecorder(
            PendingChanges pending,
            @Any Instance<RecordedKind<?, ?>> kinds,
            RevisionRepository revisions,
            ChangeContext context,
            EntityManager entities,
            ObjectMapper json) {
        this.pending = pending;
        this.kinds = kinds;
        this.revisions = revisions;
        this.context = context;
        this.entities = entities;
        this.json = json;
    }

    boolean begin() {
        return pending.begin();
    }

    /** Positions come last: the lock under which they are given is held until the commit, and other writers wait for it. */
    void end() {
        if (!QuarkusTransaction.isRollbackOnly()) {
            recordPending();
            if (pending.recorded() > 0) {
                revisions.givePositions(pending.writeId(), pending.recorded());
            }
        }
        pending.end();
    }

    /** Records what was changed so far, so that a long write may forget it; the revisions enter the feed at the write's end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordPending() {
        entities.flush();
        pending.take().forEach(this::add);
        entities.flush();
    }

    private void add(Map.Entry<Recordable, ChangeAction> change) {
        Recordable resource = change.getKey();
        revisions.persist(revision(kind(resource), resource, change.getValue()));
    }

    private <E extends Recordable> RevisionEntity revision(
            RecordedKind<E, ?> kind, Recordable resource, ChangeAction action) {
        E entity = kind.entityType().cast(resource);
        RevisionEntity.Place place = new RevisionEntity.Place(pending.writeId(), pending.nextOrdinal(), author());
        return action == ChangeAction.DELETED
                ? RevisionEntity.tombstone(place, kind, entity)
                : RevisionEntity.state(place, kind, entity, action, text(kind.view(entity)));
    }

    /** A write that no request asked for, such as the loading of sample data, has no author. */
    private Author author() {
        return Arc.container().requestContext().isActive() ? context.author() : Author.NOBODY;
    }

    private RecordedKind<?, ?> kind(Recordable resource) {
        return kinds.stream()
                .filter(kind -> kind.entityType().isInstance(resource))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells how to record " + resource.getClass()));
    }

    private String text(Object representation) {
        try {
            return json.writeValueAsString(representation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
