package org.budgetperformance.shared.change;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.budgetperformance.api.model.ChangeAction;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One state of a resource as it was committed, or its end. Written once; read through {@link RecordedState}. */
@Entity
@Immutable
@Table(name = "revision")
@SuppressWarnings("UnusedVariable") // the columns are read by queries only
class RevisionEntity {
    @EmbeddedId
    private RevisionKey key;

    private String writeId;
    private int ordinal;

    /** Given by a statement of its own when the write ends. */
    private @Nullable Long position;

    @Enumerated(EnumType.STRING)
    private ChangeAction action;

    private Instant changedAt;
    private String owner;
    private @Nullable String actor;
    private @Nullable String reason;
    private @Nullable String etag;

    @Column(columnDefinition = "longtext")
    private @Nullable String document;

    protected RevisionEntity() {}

    private RevisionEntity(Place place, Recordable resource, long version, ChangeAction action, Instant changedAt) {
        this.key = new RevisionKey(resource.kind(), resource.code(), version);
        this.owner = resource.owner();
        this.action = action;
        this.changedAt = changedAt;
        this.writeId = place.writeId();
        this.ordinal = place.ordinal();
        this.actor = place.author().actor();
        this.reason = place.author().reason();
    }

    static RevisionEntity state(Place place, Recordable resource, ChangeAction action, String document) {
        RevisionEntity revision = new RevisionEntity(place, resource, resource.version(), action, resource.updatedAt());
        revision.etag = resource.tag().value();
        revision.document = document;
        return revision;
    }

    /** The end is a state too, so it has a number and a moment behind those of the last one. */
    static RevisionEntity tombstone(Place place, Recordable resource) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant after = resource.updatedAt().plus(1, ChronoUnit.MICROS);
        return new RevisionEntity(
                place, resource, resource.version() + 1, ChangeAction.DELETED, now.isAfter(after) ? now : after);
    }

    /** Where in which write a revision stands, and whose write it is. */
    record Place(String writeId, int ordinal, Author author) {}
}
