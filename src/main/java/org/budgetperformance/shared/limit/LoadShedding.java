package org.budgetperformance.shared.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.problem.EdgeAnswers;
import org.budgetperformance.shared.problem.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes on as many requests as there are threads for, and tells all others at once to come again. A request whose body is still on its way
 * has no place yet: a slow client keeps none from anybody. Those who wait for changes hold no thread and have places of their own.
 */
@Singleton
public class LoadShedding {
    /** Behind {@code HttpEdge}, which refuses what needs no place. */
    private static final int BEFORE_THE_BODY = 9_000;

    private static final String WAITS = "x-waits";

    private final Contract contract;
    private final EdgeAnswers answers;
    private final Places working;
    private final Places waiting;

    LoadShedding(
            Contract contract,
            EdgeAnswers answers,
            @ConfigProperty(name = "budget.limits.concurrent-requests") int concurrent,
            @ConfigProperty(name = "budget.limits.waiting-readers") int waiting) {
        this.contract = contract;
        this.answers = answers;
        this.working = new Places(concurrent);
        this.waiting = new Places(waiting);
    }

    /** So many requests are in work at this moment, those who wait for changes left out. */
    public int inWork() {
        return working.taken();
    }

    /** So many readers wait for changes at this moment. */
    public int waiting() {
        return waiting.taken();
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_THE_BODY);
    }

    private void admit(RoutingContext context) {
        Places places = places(context.request());
        if (isCounted(context.request()) && places.isFull()) {
            answers.refuse(context, places.refusal());
        } else {
            context.next();
        }
    }

    /** Whether a request is work for a thread: an operation of the contract, not OPTIONS, health or the contract itself. */
    boolean isCounted(HttpServerRequest request) {
        return contract.hasOperation(request.method().name(), request.path());
    }

    /** Takes a place until the request ends, however it does. */
    void enter(RoutingContext context) throws ProblemException {
        Runnable giveBack = places(context.request()).take();
        context.addEndHandler(ended -> giveBack.run());
        if (context.response().closed()) {
            giveBack.run();
        }
    }

    private Places places(HttpServerRequest request) {
        return contract.says(WAITS, request.method().name(), request.path()) ? waiting : working;
    }
}
