package org.budgetperformance.shared.contract;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Gives an operation the body that was received for it; nothing more is done for a caller who went away meanwhile. */
@Provider
@Priority(0)
public class ReceivedBodyFilter implements ContainerRequestFilter {
    private final CurrentVertxRequest current;
    private final IncomingBody incoming;

    public ReceivedBodyFilter(CurrentVertxRequest current, IncomingBody incoming) {
        this.current = current;
        this.incoming = incoming;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        RoutingContext context = current.getCurrent();
        if (context.response().closed()) {
            throw gone();
        }
        ReceivedBody body = context.get(ReceivedBody.class.getName());
        if (body != null) {
            if (!body.take()) {
                throw gone();
            }
            incoming.received(body);
            request.setEntityStream(body.read());
        }
    }

    /** Nobody reads it. */
    private static ProblemException gone() {
        return ProblemException.of(ProblemType.REQUEST_TIMEOUT);
    }
}
