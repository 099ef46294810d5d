package org.budgetperformance.secrecy;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Goes on until all secrets are under the primary key. Replicas that do so at once only find less to do. */
@Singleton
class Rotation {
    /** Secrets of each kind a transaction: it ends soon, so that nobody waits for it long. */
    private static final int CHUNK = 50;

    private static final Logger LOG = Logger.getLogger(Rotation.class);

    private final RotationService service;
    private final SecretKeys keys;

    Rotation(RotationService service, SecretKeys keys) {
        this.service = service;
        this.keys = keys;
    }

    @Scheduled(every = "${budget.secrecy.rotate-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        keys.ifAny().ifPresent(this::run);
    }

    void run(Keyring keyring) {
        int sealed;
        int all = 0;
        do {
            sealed = service.sealAnew(keyring, CHUNK);
            all += sealed;
        } while (sealed > 0);
        long left = service.countUnderOthers(keyring);
        if (all > 0 || left > 0) {
            LOG.infof("%d secrets sealed anew under key %d; still under others: %d", all, keyring.primary(), left);
        }
    }
}
