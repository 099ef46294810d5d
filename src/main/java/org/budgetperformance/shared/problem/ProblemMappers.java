package org.budgetperformance.shared.problem;

import jakarta.enterprise.event.Event;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetperformance.api.model.Problem;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become answers. Nothing of an exception but its kind ever reaches the caller. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Event<ProblemException> refusals;

    ProblemMappers(Event<ProblemException> refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response toResponse(ProblemException exception, UriInfo uri, HttpHeaders headers) {
        refusals.fire(exception);
        Language language = language(headers);
        Response.ResponseBuilder response =
                answer(Problems.of(exception, address(uri), language), language, exception.retryAfter());
        Challenge.of(exception).ifPresent(challenge -> response.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        return response.build();
    }

    @ServerExceptionMapper
    public Response toResponse(WebApplicationException exception, UriInfo uri, HttpHeaders headers) {
        Response given = exception.getResponse();
        Language language = language(headers);
        Response.ResponseBuilder response =
                answer(Problems.of(given.getStatus(), address(uri), language), language, Optional.empty());
        given.getStringHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    @ServerExceptionMapper
    public Response toResponse(Throwable exception, UriInfo uri, HttpHeaders headers) {
        Optional<ProblemType> known =
                Causes.of(exception).flatMap(cause -> kind(cause).stream()).findFirst();
        if (known.isPresent()) {
            LOG.warnf(
                    "%s %s: %s%s",
                    known.get().status(), address(uri), exception.getClass().getName(), numbers(exception));
        } else {
            LOG.errorf(exception, "unexpected failure at %s", address(uri));
        }
        return toResponse(ProblemException.of(known.orElse(ProblemType.INTERNAL_ERROR)), uri, headers);
    }

    /** What the database called it: its message is left out, for it may hold values. */
    private static String numbers(Throwable exception) {
        return Causes.of(exception)
                .flatMap(cause -> cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty())
                .map(sql -> " (SQL error %d, state %s)".formatted(sql.getErrorCode(), sql.getSQLState()))
                .findFirst()
                .orElse("");
    }

    private static Optional<ProblemType> kind(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(ProblemType.PRECONDITION_FAILED);
        }
        // the rules are asked before; what reaches a constraint all the same is a race between two requests
        if (cause instanceof ConstraintViolationException) {
            return Optional.of(ProblemType.CONFLICT);
        }
        boolean passing = cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || cause instanceof SQLTransientException
                || cause instanceof SQLNonTransientConnectionException
                || (cause instanceof SQLException sql && PassingErrors.has(sql));
        return passing ? Optional.of(ProblemType.SERVICE_UNAVAILABLE) : Optional.empty();
    }

    private static Response.ResponseBuilder answer(Problem problem, Language language, Optional<String> retryAfter) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problems.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem);
        retryAfter.ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response;
    }

    /** The path as it was sent: decoded it may hold what no address can. */
    private static String address(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
