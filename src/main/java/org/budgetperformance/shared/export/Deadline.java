package org.budgetperformance.shared.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Breaks off an answer that takes too long: a caller that no longer reads would else keep it, and what it holds, for good. */
@Singleton
class Deadline {
    private final Vertx vertx;
    private final CurrentVertxRequest current;
    private final Duration timeout;

    Deadline(
            Vertx vertx,
            CurrentVertxRequest current,
            @ConfigProperty(name = "budget.export.timeout") Duration timeout) {
        this.vertx = vertx;
        this.current = current;
        this.timeout = timeout;
    }

    interface Work {
        void run() throws IOException;
    }

    /** What breaks off the answer to the current request. */
    Runnable cutterOfThisAnswer() {
        HttpServerResponse response = current.getCurrent().response();
        return response::reset;
    }

    void watch(Runnable cut, Work work) throws IOException {
        long timer = vertx.setTimer(timeout.toMillis(), id -> cut.run());
        try {
            work.run();
        } finally {
            vertx.cancelTimer(timer);
        }
    }
}
