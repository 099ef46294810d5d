package org.budgetperformance.observability.health;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A look at something that may not answer. However often it is asked for, one thread looks; who asks meanwhile gets what it finds, and
 * nobody waits longer than for the given time.
 */
final class OneAtATime<T> {
    private final ExecutorService thread;
    private final Supplier<T> look;
    private @Nullable CompletableFuture<T> underWay;

    OneAtATime(String name, Supplier<T> look) {
        this.look = look;
        this.thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
    }

    Uni<T> within(Duration time, T otherwise) {
        return Uni.createFrom()
                .completionStage(this::found)
                .ifNoItem()
                .after(time)
                .recoverWithItem(otherwise);
    }

    private synchronized CompletableFuture<T> found() {
        CompletableFuture<T> current = underWay;
        if (current == null || current.isDone()) {
            current = CompletableFuture.supplyAsync(look, thread);
            underWay = current;
        }
        // a copy: whoever gives up waiting cancels no more than that
        return current.copy();
    }

    void stop() {
        thread.shutdownNow();
    }
}
