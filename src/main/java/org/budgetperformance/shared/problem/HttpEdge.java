package org.budgetperformance.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import org.budgetperformance.shared.json.Json;
import org.jspecify.annotations.Nullable;

/** Answers with problems what the HTTP server would otherwise refuse with an empty body, before any resource is asked. */
@Singleton
class HttpEdge {
    private static final int FIRST = 10_000;

    private final BodyLimits limits;
    private final Json json;

    HttpEdge(BodyLimits limits, Json json) {
        this.limits = limits;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (!isAddress(context.request().uri())) {
            refuse(context, ProblemType.BAD_REQUEST);
        } else if (announcedLength(context)
                > limits.largest(
                        context.request().method().name(), context.request().path())) {
            refuse(context, ProblemType.CONTENT_TOO_LARGE);
        } else if (!isMediaType(context.request().getHeader("Content-Type"))) {
            refuse(context, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else {
            context.next();
        }
    }

    /** Not so is, for one, a query with a broken percent escape. */
    private static boolean isAddress(String uri) {
        try {
            return new URI(uri) != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The framework fails at one it cannot read where it has to choose between two. */
    private static boolean isMediaType(@Nullable String contentType) {
        try {
            return contentType == null || MediaType.valueOf(contentType) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static long announcedLength(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondAnyLimit) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext context, ProblemType type) {
        Language language = Language.of(context.request().getHeader("Accept-Language"));
        if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE
                && HttpMethod.PATCH.equals(context.request().method())) {
            context.response().putHeader("Accept-Patch", "application/merge-patch+json");
        }
        byte[] problem = json.bytes(Problems.of(type.status(), context.request().path(), language));
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Content-Language", language.tag())
                // the rest of a body that nobody reads must not be taken for the next request
                .putHeader("Connection", "close")
                // by itself the server tells no length on HEAD
                .putHeader("Content-Length", Integer.toString(problem.length))
                .end(Buffer.buffer(problem));
    }
}
