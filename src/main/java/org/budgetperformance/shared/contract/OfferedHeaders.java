package org.budgetperformance.shared.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Tells with a refusal what would be taken: the methods of the path, the media type of patches. */
@Provider
public class OfferedHeaders implements ContainerResponseFilter {
    private final Contract contract;

    public OfferedHeaders(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()
                || request.getMethod().equals("OPTIONS")) {
            String path = request.getUriInfo().getPath();
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", contract.methods(path)));
        }
        if (response.getStatus() == Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()
                && request.getMethod().equals("PATCH")) {
            response.getHeaders().putSingle("Accept-Patch", "application/merge-patch+json");
        }
    }
}
