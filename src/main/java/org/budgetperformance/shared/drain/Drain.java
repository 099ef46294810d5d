package org.budgetperformance.shared.drain;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The time between the order to stop and the end. Readiness is down already, so that new requests go to other replicas; those that come
 * all the same are answered, and their clients asked to connect anew. Nobody is kept waiting any more for what may happen.
 */
@Singleton
public class Drain {
    /** In front of all other filters: whatever is answered says so. */
    private static final int FIRST_OF_ALL = 20_000;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final BroadcastProcessor<Void> beginning = BroadcastProcessor.create();

    void begin(@Observes ShutdownDelayInitiatedEvent ordered) {
        begun.set(true);
        beginning.onComplete();
    }

    void register(@Observes Filters filters) {
        filters.register(this::askToConnectAnew, FIRST_OF_ALL);
    }

    public boolean hasBegun() {
        return begun.get();
    }

    /** Comes, with nothing, when it begins; at once when it has. */
    public Uni<Void> beginning() {
        return Uni.createFrom().multi(Multi.createFrom().publisher(beginning));
    }

    private void askToConnectAnew(RoutingContext context) {
        if (begun.get() && context.request().version() == HttpVersion.HTTP_1_1) {
            context.addHeadersEndHandler(written -> context.response().putHeader("Connection", "close"));
        }
        context.next();
    }
}
