package org.budgetperformance.shared.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Completes the headers of every answer at the moment they are sent: those of resources, of problems, of the framework and of
 * {@code HttpEdge} alike.
 */
@Singleton
class AnswerHeaders {
    /** Before {@code HttpEdge}, so that its refusals are seen too. */
    private static final int FIRST = 11_000;

    private final Caching caching;
    private final Compression compression;
    private final SecurityHeaders security;

    AnswerHeaders(Caching caching, Compression compression, SecurityHeaders security) {
        this.caching = caching;
        this.compression = compression;
        this.security = security;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    /** What fails before any filter was asked; what fails later is completed twice, which makes no difference. */
    void registerFailures(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(this::watch);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(sent -> complete(context));
        context.next();
    }

    private void complete(RoutingContext context) {
        Answer answer = new Answer(context.request(), context.response());
        MultiMap headers = answer.headers();
        Vary vary = Vary.of(headers);
        if (headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
            vary.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (caching.dependsOnAccept(answer)) {
            vary.add(HttpHeaders.ACCEPT);
        }
        if (compression.isFor(answer)) {
            vary.add(HttpHeaders.ACCEPT_ENCODING);
        }
        vary.writeTo(headers);
        caching.apply(answer);
        compression.apply(answer);
        security.apply(answer);
    }
}
