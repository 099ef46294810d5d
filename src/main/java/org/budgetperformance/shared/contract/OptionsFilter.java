package org.budgetperformance.shared.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Answers OPTIONS on every path of the contract, whatever its parameters; {@link OfferedHeaders} says the rest. */
@Provider
@PreMatching
public class OptionsFilter implements ContainerRequestFilter {
    private final Contract contract;

    public OptionsFilter(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS")
                && !contract.methods(request.getUriInfo().getPath()).isEmpty()) {
            request.abortWith(Response.noContent().build());
        }
    }
}
