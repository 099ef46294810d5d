package org.budgetperformance.secrecy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.util.List;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Stands before whatever log there is, and sees what it is told. */
@Decorator
@Priority(1)
class WatchedAccessLog implements SecretAccessLog {
    private final SecretAccessLog log;
    private final SeenAccesses accesses;

    @Inject
    WatchedAccessLog(@Any @Delegate SecretAccessLog log, SeenAccesses accesses) {
        this.log = log;
        this.accesses = accesses;
    }

    @Override
    public void add(List<SecretAccess> told) {
        if (accesses.isRefusing() || QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw ProblemException.of(ProblemType.SERVICE_UNAVAILABLE);
        }
        accesses.seen().addAll(told);
        log.add(told);
    }
}
