package org.budgetperformance.secrecy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.budgetperformance.shared.condition.EntityTag;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/**
 * A stored secret with a version and times. It is no {@code Versioned}: what is, enters the history and the feed of changes. Writers hold
 * it locked, so the version is counted here.
 */
@MappedSuperclass
abstract class SecretEntity {
    private long version = 1;

    @Column(updatable = false)
    private Instant createdAt = now();

    private Instant updatedAt = createdAt;
    private long keyId;

    @Column(columnDefinition = "longblob")
    private byte[] sealed = {};

    abstract Place place();

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    EntityTag tag() {
        return EntityTag.of(createdAt, version);
    }

    /** The text; empty if the keys do not open it. */
    Optional<String> readable(Keyring keys) {
        return keys.open(new Sealed(keyId, sealed), place());
    }

    /** The text, or a 503. */
    String open(Keyring keys) {
        return readable(keys)
                .orElseThrow(() -> ProblemException.of(ProblemType.SERVICE_UNAVAILABLE, Detail.SECRET_UNREADABLE));
    }

    /** Takes on a text; it is another state if the text is another one, or what it was cannot be told. */
    void become(String text, Keyring keys) {
        if (!readable(keys).equals(Optional.of(text))) {
            seal(text, keys);
            version++;
            Instant now = now();
            // a clock that stands still or goes back must not hide a change
            updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
        }
    }

    /** The same text under the primary key, which makes no other state; false if the keys do not open it. */
    boolean sealAnew(Keyring keys) {
        Optional<String> text = readable(keys);
        text.ifPresent(it -> seal(it, keys));
        return text.isPresent();
    }

    final void seal(String text, Keyring keys) {
        Sealed made = keys.seal(text, place());
        keyId = made.keyId();
        sealed = made.bytes();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
