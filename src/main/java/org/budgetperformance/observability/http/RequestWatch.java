package org.budgetperformance.observability.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.budgetperformance.shared.contract.Contract;
import org.jspecify.annotations.Nullable;

/** Sees every request before anything else does, and its end, whoever answers it. */
@Singleton
public class RequestWatch {
    static final String CLIENT = RequestWatch.class.getName() + ".client";
    static final String OTHER = "OTHER";

    private static final String BEGIN = RequestWatch.class.getName() + ".begin";
    /** Before {@code HttpEdge}, the first that may refuse. */
    private static final int FIRST = 20_000;
    /** Where the tracer looks for the name of a span; by itself it would take some paths as they were sent. */
    private static final String NAME_OF_SPAN = "UrlPathTemplate";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Contract contract;
    private final AccessLog log;
    private final RequestMetrics metrics;

    RequestWatch(Contract contract, AccessLog log, RequestMetrics metrics) {
        this.contract = contract;
        this.log = log;
        this.metrics = metrics;
    }

    /** How long the request has been here. */
    public static Duration time(RoutingContext context) {
        Long begin = context.get(BEGIN);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext context) {
        context.put(BEGIN, System.nanoTime());
        String route = contract.template(context.request().path()).orElse(OTHER);
        Vertx.currentContext().putLocal(NAME_OF_SPAN, route);
        String traceId = TraceIds.of(context.request());
        context.addEndHandler(end -> {
            Exchange exchange = exchange(context, route, traceId, end.failed());
            log.write(exchange);
            metrics.count(exchange, isSecret(context.request()));
        });
        context.next();
    }

    private static Exchange exchange(RoutingContext context, String route, @Nullable String traceId, boolean cut) {
        String method = context.request().method().name();
        return new Exchange(
                METHODS.contains(method) ? method : OTHER,
                route,
                context.response().getStatusCode(),
                context.response().bytesWritten(),
                time(context),
                cut,
                context.get(CLIENT),
                traceId);
    }

    /** What nobody may keep: secrets, and who asked for them. */
    private boolean isSecret(HttpServerRequest request) {
        return contract.cacheControl(request.path()).filter("no-store"::equals).isPresent();
    }
}
