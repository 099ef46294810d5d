package org.budgetperformance.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.budgetperformance.shared.change.ChangeListener;
import org.budgetperformance.shared.change.Recordable;
import org.budgetperformance.shared.condition.EntityTag;

/** A stored resource with a version and the moments of its creation and last change. */
@MappedSuperclass
@EntityListeners(ChangeListener.class)
public abstract class Versioned implements Recordable {
    /** Hibernate counts from 0, the contract from 1. */
    @Version
    private long version;

    @Column(updatable = false)
    private Instant createdAt = now();

    private Instant updatedAt = createdAt;

    @Override
    public long version() {
        return version + 1;
    }

    @Override
    public EntityTag tag() {
        return EntityTag.of(createdAt, version());
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public Instant updatedAt() {
        return updatedAt;
    }

    /** Of a new resource, before it is stored: its versions go on from those of an earlier one under the same code. */
    public void goOnFrom(long lastVersion) {
        version = lastVersion;
    }

    /** To be called with every change, of a part too: it is what moves the version. */
    protected void changed() {
        Instant now = now();
        // a clock that stands still or goes back must not hide a change
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
