package org.budgetperformance.shared.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Tells on HEAD how long the body of the GET would be; the framework drops the body before it is written. Runs last. */
@Provider
@Priority(0)
public class HeadLength implements ContainerResponseFilter {
    private final ObjectMapper json;

    public HeadLength(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("HEAD") && response.hasEntity() && isJson(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, length(response.getEntity()));
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }

    private int length(Object entity) {
        try {
            return json.writeValueAsBytes(entity).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
