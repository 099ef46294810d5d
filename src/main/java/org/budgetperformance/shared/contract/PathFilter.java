package org.budgetperformance.shared.contract;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/**
 * Takes a path as the contract writes it. The framework is more lenient: a slash at the end, two of them, or a parameter behind a semicolon
 * lead it to the same operation, past all that is looked up in the contract by the path.
 */
@Provider
@Priority(0)
public class PathFilter implements ContainerRequestFilter {
    private final Contract contract;
    private final CurrentVertxRequest current;

    public PathFilter(Contract contract, CurrentVertxRequest current) {
        this.contract = contract;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        HttpServerRequest sent = current.getCurrent().request();
        if (!contract.hasOperation(sent.method().name(), sent.path())) {
            throw ProblemException.of(ProblemType.NOT_FOUND);
        }
    }
}
