package org.budgetperformance.shared.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Tells with a refusal, and on OPTIONS, what would be taken: the methods of the path, the media type of patches. */
@Provider
public class OfferedHeaders implements ContainerResponseFilter {
    private static final String PATCH = "PATCH";
    private static final String ACCEPT_PATCH = "Accept-Patch";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Contract contract;

    public OfferedHeaders(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean asked = request.getMethod().equals("OPTIONS") && status == Status.NO_CONTENT.getStatusCode();
        if (asked || status == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            Set<String> methods = contract.methods(request.getUriInfo().getPath());
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
            if (asked && methods.contains(PATCH)) {
                response.getHeaders().putSingle(ACCEPT_PATCH, MERGE_PATCH);
            }
        }
        if (status == Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()
                && request.getMethod().equals(PATCH)) {
            response.getHeaders().putSingle(ACCEPT_PATCH, MERGE_PATCH);
        }
    }
}
