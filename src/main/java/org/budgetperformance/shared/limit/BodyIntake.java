package org.budgetperformance.shared.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import org.budgetperformance.shared.problem.BodyLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Receives a body as a whole before a thread works on its request. However slowly it comes, it holds a socket and some memory till then,
 * but no thread, no place among the requests in work and no connection to the database.
 */
@Provider
@PreMatching
@Priority(0)
public class BodyIntake implements ContainerRequestFilter {
    private final LoadShedding shedding;
    private final BodyLimits limits;
    private final CurrentVertxRequest current;
    private final Places places;
    private final Duration longest;

    BodyIntake(
            LoadShedding shedding,
            BodyLimits limits,
            CurrentVertxRequest current,
            @ConfigProperty(name = "budget.limits.incoming-bodies") int concurrent,
            @ConfigProperty(name = "budget.limits.body-time") Duration longest) {
        this.shedding = shedding;
        this.limits = limits;
        this.current = current;
        this.places = new Places(concurrent);
        this.longest = longest;
    }

    /** On the event loop, as nothing has been found out about the operation yet. */
    @Override
    public void filter(ContainerRequestContext request) {
        RoutingContext context = current.getCurrent();
        if (!shedding.isCounted(context.request())) {
            return;
        }
        if (context.request().isEnded()) {
            shedding.enter(context);
            return;
        }
        ResteasyReactiveContainerRequestContext suspended = (ResteasyReactiveContainerRequestContext) request;
        Runnable giveBack = places.take();
        suspended.suspend();
        long largest = limits.largest(
                context.request().method().name(), context.request().path());
        new ArrivingBody(context, largest, giveBack, failure -> goOn(context, suspended, failure)).begin(longest);
    }

    private void goOn(
            RoutingContext context,
            ResteasyReactiveContainerRequestContext suspended,
            Optional<RuntimeException> refusal) {
        try {
            refusal.ifPresent(it -> {
                throw it;
            });
            shedding.enter(context);
            suspended.resume();
        } catch (RuntimeException failure) {
            suspended.resume(failure);
        }
    }
}
