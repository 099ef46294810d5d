package org.budgetperformance.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Deletes keys whose time is over. Replicas that do so at once only find less to do. */
@Singleton
class IdempotencyPurge {
    /** Rows a transaction: it ends soon, so that nobody waits for it long. */
    static final int CHUNK = 500;

    private final IdempotencyService service;

    IdempotencyPurge(IdempotencyService service) {
        this.service = service;
    }

    @Scheduled(every = "${budget.idempotency.purge-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        int deleted;
        do {
            deleted = service.purge(CHUNK);
        } while (deleted == CHUNK);
    }
}
