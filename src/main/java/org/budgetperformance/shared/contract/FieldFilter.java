package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;

/** Leaves out of the items of a page what its {@code fields} do not name. An export sees to its rows itself. */
@Provider
public class FieldFilter implements ContainerResponseFilter {
    private final RequestedItems requested;
    private final JsonTrees trees;

    public FieldFilter(RequestedItems requested, JsonTrees trees) {
        this.requested = requested;
        this.trees = trees;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page =
                response.getStatus() == Status.OK.getStatusCode() && !(response.getEntity() instanceof StreamingOutput);
        if (page && !requested.fields().isEmpty()) {
            JsonNode whole = trees.of(response.getEntity());
            JsonNode items = FieldSelection.of(requested.fields()).from(whole.path("items"));
            response.setEntity(((ObjectNode) whole).set("items", items));
        }
    }
}
