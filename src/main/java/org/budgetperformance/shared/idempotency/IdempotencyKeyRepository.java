package org.budgetperformance.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class IdempotencyKeyRepository {
    private final EntityManager entities;

    IdempotencyKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Leaves a row of that key as it is. */
    void add(OwnedKey key, Instant now) {
        entities.createNativeQuery(
                        "insert ignore into idempotency_key (caller, idempotency_key, kept_since) values (:caller, :key, :now)")
                .setParameter("caller", key.caller())
                .setParameter("key", key.idempotencyKey())
                .setParameter("now", now)
                .executeUpdate();
    }

    Optional<IdempotencyKeyEntity> lock(OwnedKey key) {
        return Optional.ofNullable(entities.find(IdempotencyKeyEntity.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Deletes some rows kept since before that moment, the oldest first, and tells how many. */
    int delete(Instant oldest, int atMost) {
        return entities.createNativeQuery(
                        "delete from idempotency_key where kept_since < :oldest order by kept_since limit :rows")
                .setParameter("oldest", oldest)
                .setParameter("rows", atMost)
                .executeUpdate();
    }
}
