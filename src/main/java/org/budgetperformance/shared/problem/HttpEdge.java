package org.budgetperformance.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers with problems what the HTTP server would otherwise refuse with an empty body, before any resource is asked. */
@Singleton
class HttpEdge {
    private static final Logger LOG = Logger.getLogger(HttpEdge.class);
    private static final int FIRST = 10_000;

    private final BodyLimits limits;
    private final EdgeAnswers answers;
    private final int longestAddress;
    private final long largestHeaders;

    HttpEdge(
            BodyLimits limits,
            EdgeAnswers answers,
            @ConfigProperty(name = "budget.limits.address-length") int longestAddress,
            @ConfigProperty(name = "budget.limits.header-size") MemorySize largestHeaders) {
        this.limits = limits;
        this.answers = answers;
        this.longestAddress = longestAddress;
        this.largestHeaders = largestHeaders.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    void registerFailures(@Observes Router router) {
        router.route().order(-FIRST).failureHandler(this::answerFailure);
    }

    /** What the server itself cannot begin with, such as a request that names no host, or whose token does not count. */
    private void answerFailure(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException) {
            answers.refuse(context, ProblemException.of(ProblemType.UNAUTHORIZED, Detail.TOKEN_REFUSED));
            return;
        }
        if (context.response().closed()) {
            LOG.debugf("the caller of %s went away", context.request().path());
            return;
        }
        int status = context.statusCode();
        ProblemType type = status < 500
                ? ProblemType.ofStatus(status).orElse(ProblemType.BAD_REQUEST)
                : ProblemType.INTERNAL_ERROR;
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.errorf(
                    context.failure(),
                    "unexpected failure at %s",
                    context.request().path());
        }
        refuse(context, type);
    }

    private void check(RoutingContext context) {
        if (context.request().uri().length() > longestAddress) {
            refuse(context, ProblemType.URI_TOO_LONG);
        } else if (sizeOfHeaders(context) > largestHeaders) {
            refuse(context, ProblemType.HEADERS_TOO_LARGE);
        } else if (!isAddress(context.request().uri())) {
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

    private static long sizeOfHeaders(RoutingContext context) {
        return context.request().headers().entries().stream()
                .mapToLong(
                        header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    /** Not so is, for one, a query with a broken percent escape. */
    private static boolean isAddress(String uri) {
        try {
            return new URI(uri) != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The framework fails at one it cannot read where it has to choose between two, and takes a range of them for each. */
    private static boolean isMediaType(@Nullable String contentType) {
        try {
            return contentType == null || isOne(MediaType.valueOf(contentType));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isOne(MediaType type) {
        return !type.isWildcardType() && !type.isWildcardSubtype();
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
        if (type == ProblemType.UNSUPPORTED_MEDIA_TYPE
                && HttpMethod.PATCH.equals(context.request().method())) {
            context.response().putHeader("Accept-Patch", "application/merge-patch+json");
        }
        answers.refuse(context, ProblemException.of(type));
    }
}
