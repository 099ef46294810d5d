package org.budgetperformance.shared.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.budgetperformance.shared.contract.ReceivedBody;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** One body on its way. All its handlers run on the event loop of its connection. */
final class ArrivingBody {
    private static final Logger LOG = Logger.getLogger(ArrivingBody.class);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final long largest;
    private final Runnable giveBack;
    private final Consumer<Optional<RuntimeException>> goOn;
    private final Vertx vertx;
    private final Context loop;
    private final ReceivedBody body = new ReceivedBody();
    private long deadline;
    private boolean settled;

    /** @param goOn told once: nothing when the body is there, else what it was refused with */
    ArrivingBody(RoutingContext context, long largest, Runnable giveBack, Consumer<Optional<RuntimeException>> goOn) {
        this.context = context;
        this.request = context.request();
        this.largest = largest;
        this.giveBack = giveBack;
        this.goOn = goOn;
        this.vertx = context.vertx();
        this.loop = vertx.getOrCreateContext();
    }

    void begin(Duration longest) {
        context.put(ReceivedBody.class.getName(), body);
        // whatever becomes of the request, and wherever its client goes
        context.addEndHandler(ended -> {
            settle(Optional.of(ProblemException.of(ProblemType.REQUEST_TIMEOUT)));
            body.discard();
        });
        deadline = vertx.setTimer(longest.toMillis(), late -> refuse(ProblemType.REQUEST_TIMEOUT));
        request.handler(this::add);
        request.endHandler(all -> settle(Optional.empty()));
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer part) {
        if (settled) {
            return;
        }
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

    private void fail(Throwable failure) {
        if (!settled) {
            LOG.error("a body cannot be kept", failure);
            refuse(ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    private void refuse(ProblemType type) {
        if (!settled && request.version() != HttpVersion.HTTP_2) {
            // the rest of a body that nobody reads must not be taken for the next request
            context.response().putHeader("Connection", "close");
        }
        settle(Optional.of(ProblemException.of(type)));
    }

    private void settle(Optional<RuntimeException> refusal) {
        if (!settled) {
            settled = true;
            vertx.cancelTimer(deadline);
            giveBack.run();
            goOn.accept(refusal);
        }
    }
}
