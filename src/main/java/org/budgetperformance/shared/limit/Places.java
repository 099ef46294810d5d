package org.budgetperformance.shared.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** So many requests at once, and none that waits for another to end. */
final class Places {
    private final int all;
    private final Semaphore free;

    Places(int all) {
        this.all = all;
        this.free = new Semaphore(all);
    }

    int all() {
        return all;
    }

    boolean isFull() {
        return free.availablePermits() == 0;
    }

    /** What gives the place back, once however often it is run; null where none is free. */
    @Nullable
    Runnable take() {
        if (!free.tryAcquire()) {
            return null;
        }
        AtomicBoolean taken = new AtomicBoolean(true);
        return () -> {
            if (taken.compareAndSet(true, false)) {
                free.release();
            }
        };
    }
}
