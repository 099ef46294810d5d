package org.budgetperformance.shared.answer;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.budgetperformance.shared.json.Json;

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
        if (request.getMethod().equals("HEAD") && response.hasEntity() && isJson(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, json.bytes(response.getEntity()).length);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
