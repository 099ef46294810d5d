package org.budgetperformance.shared.condition;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers that carry a tag. */
public final class Answers {
    private Answers() {}

    /** 200, or 304 when {@code If-None-Match} shows that the reader has this state. */
    public static <T> RestResponse<T> read(Stored<T> stored, @Nullable String ifNoneMatch) {
        return Precondition.of(null, ifNoneMatch).isCurrent(stored.tag())
                ? tagged(RestResponse.ResponseBuilder.create(Response.Status.NOT_MODIFIED), stored)
                        .build()
                : tagged(RestResponse.ResponseBuilder.ok(stored.value()), stored)
                        .build();
    }

    /** 201 with the location for a resource this request created, else 200. */
    public static <T> RestResponse<T> written(Stored<T> stored, String location) {
        return stored.created()
                ? tagged(RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED), stored)
                        .location(URI.create(location))
                        .entity(stored.value())
                        .build()
                : tagged(RestResponse.ResponseBuilder.ok(stored.value()), stored)
                        .build();
    }

    private static <T> RestResponse.ResponseBuilder<T> tagged(
            RestResponse.ResponseBuilder<T> response, Stored<T> stored) {
        return response.header(HttpHeaders.ETAG, stored.tag().value());
    }
}
