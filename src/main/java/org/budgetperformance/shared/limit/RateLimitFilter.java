package org.budgetperformance.shared.limit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.security.CurrentCaller;

/** Refuses a client that asks too often. Runs as soon as it is known who asks; OPTIONS, health and the contract never come here. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class RateLimitFilter implements ContainerRequestFilter {
    private final ClientBudgets budgets;
    private final CurrentCaller caller;
    private final CurrentVertxRequest current;

    RateLimitFilter(ClientBudgets budgets, CurrentCaller caller, CurrentVertxRequest current) {
        this.budgets = budgets;
        this.caller = caller;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Duration wait = budgets.spend(client());
        if (!wait.isZero()) {
            // a client that comes back on the second finds at least one request
            int seconds = Math.toIntExact(wait.plusSeconds(1).minusNanos(1).toSeconds());
            throw ProblemException.tooManyRequests(seconds, Integer.toString(budgets.perSecond()));
        }
    }

    /** The application that asks, or where nobody knows it the address that the request came from. */
    private String client() {
        String known = caller.get().client();
        return known == null
                ? "address " + current.getCurrent().request().remoteAddress().hostAddress()
                : "client " + known;
    }
}
