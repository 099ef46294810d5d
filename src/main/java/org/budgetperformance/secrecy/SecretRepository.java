package org.budgetperformance.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.stream.Stream;

/** Secrets of all kinds, by the keys under which they are sealed. */
@ApplicationScoped
class SecretRepository {
    private static final List<Class<? extends SecretEntity>> KINDS =
            List.of(WithheldValueEntity.class, ClassifiedProjectEntity.class);

    private final EntityManager entities;

    SecretRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Some of each kind that are not under the primary key but under another known one, locked. */
    List<SecretEntity> toSealAnew(Keyring keys, int atMost) {
        return KINDS.stream()
                .<SecretEntity>flatMap(kind -> toSealAnew(kind, keys, atMost))
                .toList();
    }

    /** How many are not under the primary key. */
    long countUnderOthers(Keyring keys) {
        return KINDS.stream()
                .mapToLong(kind -> entities.createQuery(
                                "select count(s) from " + kind.getSimpleName() + " s where s.keyId <> :primary",
                                Long.class)
                        .setParameter("primary", keys.primary())
                        .getSingleResult())
                .sum();
    }

    private <E extends SecretEntity> Stream<E> toSealAnew(Class<E> kind, Keyring keys, int atMost) {
        return entities
                .createQuery(
                        "from " + kind.getSimpleName() + " s where s.keyId in :known and s.keyId <> :primary", kind)
                .setParameter("known", keys.known())
                .setParameter("primary", keys.primary())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(atMost)
                .getResultList()
                .stream();
    }
}
