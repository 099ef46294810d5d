package org.budgetperformance.shared.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.budgetperformance.shared.problem.Causes;

/** Stands before the interceptor of {@code @Transactional}, so that every try is a transaction of its own. */
@Interceptor
@RetryOnDeadlock
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockInterceptor {
    private static final int TRIES = 5;
    private static final int PAUSE_MILLIS = 20;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        // the database took back the whole transaction, so only the call that began it may run again
        return QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION ? runAgainIfNeeded(call) : call.proceed();
    }

    private static Object runAgainIfNeeded(InvocationContext call) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !isRolledBackForAnother(failure)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS * attempt));
            }
        }
    }

    /** SQLSTATE class 40 is a transaction rolled back: by a deadlock, or by a replication group that certified another first. */
    private static boolean isRolledBackForAnother(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("40"));
    }
}
