package org.budgetperformance.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The one door: finds out who asks for which operation, and lets in whom the policy names, for the units it gives them. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
    private final Callers callers;
    private final CurrentCaller current;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final ResourceInfo resource;

    public AccessFilter(
            Callers callers,
            CurrentCaller current,
            SecurityIdentity identity,
            CurrentVertxRequest request,
            ResourceInfo resource) {
        this.callers = callers;
        this.current = current;
        this.identity = identity;
        this.request = request;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Caller caller = callers.of(identity, address());
        current.is(caller);
        if (!caller.isKnown()) {
            throw ProblemException.of(ProblemType.UNAUTHORIZED, Detail.NEEDS_TOKEN);
        }
        // the generated interfaces name their methods after the contract's operations
        Permission permission = Policy.of(resource.getResourceMethod().getName())
                .orElseThrow(() -> ProblemException.of(ProblemType.FORBIDDEN));
        current.mayReach(permission.requireOf(caller));
    }

    private @Nullable String address() {
        SocketAddress remote = request.getCurrent().request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }
}
