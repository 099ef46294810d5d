package org.budgetperformance.shared.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** So many requests at once, and none that waits for another to end. */
final class Places {
    private final int all;
    private final Semaphore free;

    Places(int all) {
        this.all = all;
        this.free = new Semaphore(all);
    }

    boolean isFull() {
        return free.availablePermits() == 0;
    }

    int taken() {
        return all - free.availablePermits();
    }

    ProblemException refusal() {
        return ProblemException.of(ProblemType.SERVICE_UNAVAILABLE, Detail.REQUESTS_BUSY, Integer.toString(all));
    }

    /** What gives the place back, once however often it is run. */
    Runnable take() throws ProblemException {
        if (!free.tryAcquire()) {
            throw refusal();
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.compareAndSet(true, false)) {
                free.release();
            }
        };
    }
}
