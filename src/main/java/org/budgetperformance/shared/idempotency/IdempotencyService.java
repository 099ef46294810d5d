package org.budgetperformance.shared.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Causes;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does the work of each key once. The work and its kept answer are one transaction, so that neither can be there without the
 * other, whenever the service or its database is killed.
 */
@ApplicationScoped
@RetryOnDeadlock
class IdempotencyService {
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final IdempotencyKeyRepository keys;
    private final Clock clock;
    private final Duration retention;

    IdempotencyService(
            IdempotencyKeyRepository keys,
            Clock clock,
            @ConfigProperty(name = "budget.idempotency.retention") Duration retention) {
        this.keys = keys;
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Gives the key a row to lock, by a transaction of its own: requests that wait for a row that is there queue up in order,
     * whereas of those that wait to insert it all but one would be rolled back each time the first is refused.
     */
    @Transactional
    void claim(OwnedKey key) {
        waiting(() -> {
            keys.add(key, clock.instant());
            return key;
        });
    }

    /**
     * The kept answer to this request, or that of the work, done now. Waits for another request with the same key, of whatever
     * replica. Work that fails leaves the key as it was.
     */
    @Transactional(rollbackOn = Exception.class)
    Outcome once(OwnedKey key, String fingerprint, Callable<Answer> work) throws Exception {
        // a row that is gone since it was claimed was purged that moment
        IdempotencyKeyEntity row = waiting(() -> keys.lock(key)).orElseThrow(IdempotencyService::inUse);
        Instant now = clock.instant();
        Optional<Answer> first = row.answerTo(fingerprint, now.minus(retention));
        if (first.isPresent()) {
            return new Outcome(first.get(), true, false);
        }
        Answer answer = work.call();
        if (answer.isSuccess()) {
            // asked for once more: long work lets go of what it has read, this row included
            keys.lock(key).orElseThrow().keep(answer, fingerprint, now);
        }
        return new Outcome(answer, false, QuarkusTransaction.getStatus() == Status.STATUS_MARKED_ROLLBACK);
    }

    /** Deletes some of the rows whose time is over. */
    @Transactional
    int purge(int atMost) {
        return keys.delete(clock.instant().minus(retention), atMost);
    }

    private static <T> T waiting(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (PersistenceException failure) {
            throw isLockWaitTimeout(failure) ? inUse() : failure;
        }
    }

    private static boolean isLockWaitTimeout(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == LOCK_WAIT_TIMEOUT);
    }

    private static ProblemException inUse() {
        return ProblemException.stillRunning(Fault.ofParameter("Idempotency-Key", FaultCode.IDEMPOTENCY_KEY_IN_USE));
    }
}
