package org.budgetperformance.shared.answer;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.shared.json.Json;
import org.jspecify.annotations.Nullable;

/** Tells on HEAD how long the body of the GET would be; the framework drops the body before it is written. Runs last. */
@Provider
@Priority(0)
public class HeadLength implements ContainerResponseFilter {
    private final Json json;

    public HeadLength(Json json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("HEAD") && response.hasEntity()) {
            byte[] body = body(response.getEntity(), response.getMediaType());
            if (body != null) {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
            }
        }
    }

    /** What would be sent; null for what is streamed, of which nobody knows the length. */
    private byte @Nullable [] body(Object entity, MediaType type) {
        if (entity instanceof byte[] file) {
            return file;
        }
        if (isJson(type)) {
            return json.bytes(entity);
        }
        return entity instanceof String page ? page.getBytes(StandardCharsets.UTF_8) : null;
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
