package org.budgetperformance.shared.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.budgetperformance.shared.json.Json;

/** Ends requests with problems before any resource is asked, and before their bodies are read. */
@Singleton
public class EdgeAnswers {
    private final Json json;
    private final Event<ProblemException> refusals;

    EdgeAnswers(Json json, Event<ProblemException> refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    public void refuse(RoutingContext context, ProblemException problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        refusals.fire(problem);
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] body = json.bytes(Problems.of(problem, context.request().path(), language));
        problem.retryAfter().ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
        Challenge.of(problem).ifPresent(challenge -> response.putHeader(HttpHeaders.WWW_AUTHENTICATE, challenge));
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                // by itself the server tells no length on HEAD
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        if (!context.request().isEnded() && context.request().version() != HttpVersion.HTTP_2) {
            // the rest of a body that nobody reads must not be taken for the next request
            response.putHeader("Connection", "close");
        }
        response.end(Buffer.buffer(body));
    }
}
