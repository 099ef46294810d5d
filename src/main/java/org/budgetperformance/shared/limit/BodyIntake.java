package org.budgetperformance.shared.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.budgetperformance.shared.contract.ReceivedBody;
import org.budgetperformance.shared.problem.BodyLimits;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.EdgeAnswers;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Receives a body as a whole before a thread works on its request. However slowly it comes, it holds a socket and some memory till then,
 * but no thread and no connection to the database.
 */
@Singleton
class BodyIntake {
    private static final Logger LOG = Logger.getLogger(BodyIntake.class);

    private final Vertx vertx;
    private final BodyLimits limits;
    private final EdgeAnswers answers;
    private final Places places;
    private final Duration longest;

    BodyIntake(
            Vertx vertx,
            BodyLimits limits,
            EdgeAnswers answers,
            @ConfigProperty(name = "budget.limits.incoming-bodies") int concurrent,
            @ConfigProperty(name = "budget.limits.body-time") Duration longest) {
        this.vertx = vertx;
        this.limits = limits;
        this.answers = answers;
        this.places = new Places(concurrent);
        this.longest = longest;
    }

    /** Goes on when the body is there, at once where there is none. */
    void receive(RoutingContext context, Runnable next) {
        if (context.request().isEnded()) {
            next.run();
            return;
        }
        Runnable giveBack = places.take();
        if (giveBack == null) {
            answers.refuse(
                    context,
                    ProblemException.of(
                            ProblemType.SERVICE_UNAVAILABLE, Detail.REQUESTS_BUSY, Integer.toString(places.all())));
            return;
        }
        new Intake(context, giveBack, next).begin();
    }

    /** One body on its way. All its handlers run on the event loop of its connection. */
    private final class Intake {
        private final RoutingContext context;
        private final HttpServerRequest request;
        private final Runnable giveBack;
        private final Runnable next;
        private final Context loop = vertx.getOrCreateContext();
        private final ReceivedBody body = new ReceivedBody();
        private final long largest;
        private final long deadline;

        Intake(RoutingContext context, Runnable giveBack, Runnable next) {
            this.context = context;
            this.request = context.request();
            this.giveBack = giveBack;
            this.next = next;
            this.largest = limits.largest(request.method().name(), request.path());
            this.deadline = vertx.setTimer(longest.toMillis(), late -> refuse(ProblemType.REQUEST_TIMEOUT));
        }

        void begin() {
            context.put(ReceivedBody.class.getName(), body);
            // whatever becomes of the request
            context.addEndHandler(ended -> {
                settle();
                body.discard();
            });
            request.handler(this::add);
            request.endHandler(all -> end());
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                context.response().writeContinue();
            }
            request.resume();
        }

        private void add(Buffer part) {
            if (body.length() + part.length() > largest) {
                refuse(ProblemType.CONTENT_TOO_LARGE);
            } else if (body.isSpooledWith(part)) {
                request.pause();
                loop.executeBlocking(() -> {
                            body.add(part);
                            return part.length();
                        })
                        .onSuccess(written -> request.resume())
                        .onFailure(this::fail);
            } else {
                body.add(part);
            }
        }

        private void end() {
            settle();
            if (!context.response().ended()) {
                loop.runOnContext(received -> next.run());
            }
        }

        private void fail(Throwable failure) {
            if (!context.response().ended() && !context.response().closed()) {
                LOG.error("a body cannot be kept", failure);
                refuse(ProblemType.SERVICE_UNAVAILABLE);
            }
        }

        private void refuse(ProblemType type) {
            settle();
            request.handler(rest -> {});
            answers.refuse(context, ProblemException.of(type));
        }

        private void settle() {
            vertx.cancelTimer(deadline);
            giveBack.run();
        }
    }
}
