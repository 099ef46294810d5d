package org.budgetperformance.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;

/** Brings secrets under the primary key. */
@ApplicationScoped
@RetryOnDeadlock
class RotationService {
    private final SecretRepository secrets;

    RotationService(SecretRepository secrets) {
        this.secrets = secrets;
    }

    /** Seals some secrets anew and tells how many; one that does not open is left as it is. */
    @Transactional
    int sealAnew(Keyring keys, int atMost) {
        return (int) secrets.toSealAnew(keys, atMost).stream()
                .filter(it -> it.sealAnew(keys))
                .count();
    }

    @Transactional
    long countUnderOthers(Keyring keys) {
        return secrets.countUnderOthers(keys);
    }
}
