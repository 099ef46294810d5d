package org.budgetperformance.observability.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.budgetperformance.shared.security.CurrentCaller;

/** Notes which application asked while that is known: by the end of an answer its caller is forgotten. */
@Provider
public class SeenClient implements ContainerResponseFilter {
    private final CurrentCaller caller;
    private final CurrentVertxRequest current;

    SeenClient(CurrentCaller caller, CurrentVertxRequest current) {
        this.caller = caller;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String client = caller.get().client();
        if (client != null) {
            current.getCurrent().put(RequestWatch.CLIENT, client);
        }
    }
}
