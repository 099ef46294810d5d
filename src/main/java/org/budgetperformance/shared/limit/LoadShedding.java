package org.budgetperformance.shared.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.EdgeAnswers;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes on as many requests as there are threads for, and tells all others at once to come again. A request whose body is still on its way
 * has no place yet: a slow client keeps none from anybody. Those who wait for changes hold no thread and have places of their own.
 */
@Singleton
class LoadShedding {
    /** Behind {@code HttpEdge}, which refuses what needs no place. */
    private static final int BEFORE_THE_BODY = 9_000;

    private static final String WAITS = "x-waits";

    private final Contract contract;
    private final BodyIntake intake;
    private final EdgeAnswers answers;
    private final Places working;
    private final Places waiting;

    LoadShedding(
            Contract contract,
            BodyIntake intake,
            EdgeAnswers answers,
            @ConfigProperty(name = "budget.limits.concurrent-requests") int concurrent,
            @ConfigProperty(name = "budget.limits.waiting-readers") int waiting) {
        this.contract = contract;
        this.intake = intake;
        this.answers = answers;
        this.working = new Places(concurrent);
        this.waiting = new Places(waiting);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_THE_BODY);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String method = request.method().name();
        if (!contract.hasOperation(method, request.path())) {
            context.next();
            return;
        }
        Places places = contract.says(WAITS, method, request.path()) ? waiting : working;
        if (places.isFull()) {
            shed(context, places);
        } else {
            intake.receive(context, () -> enter(context, places));
        }
    }

    private void enter(RoutingContext context, Places places) {
        Runnable giveBack = places.take();
        if (giveBack == null) {
            shed(context, places);
        } else {
            context.addEndHandler(ended -> giveBack.run());
            context.next();
        }
    }

    private void shed(RoutingContext context, Places places) {
        answers.refuse(
                context,
                ProblemException.of(
                        ProblemType.SERVICE_UNAVAILABLE, Detail.REQUESTS_BUSY, Integer.toString(places.all())));
    }
}
