package org.budgetperformance.shared.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/** Notes what a request asks for. The query is left out: what is searched for may be a secret itself. */
@Provider
public class OccasionFilter implements ContainerRequestFilter {
    private final CurrentOccasion occasion;
    private final ResourceInfo resource;

    public OccasionFilter(CurrentOccasion occasion, ResourceInfo resource) {
        this.occasion = occasion;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // the generated interfaces name their methods after the contract's operations
        occasion.is(resource.getResourceMethod().getName(), request.getUriInfo().getPath());
    }
}
