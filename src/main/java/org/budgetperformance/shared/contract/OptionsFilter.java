package org.budgetperformance.shared.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

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
        if (request.getMethod().equals("OPTIONS")) {
            if (contract.methods(request.getUriInfo().getPath()).isEmpty()) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            request.abortWith(Response.noContent().build());
        }
    }
}
