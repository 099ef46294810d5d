package org.budgetperformance.shared.export;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jboss.logging.Logger;

/** What an answer goes out on. */
record Wire(HttpServerRequest request) {
    private static final Logger LOG = Logger.getLogger(Wire.class);

    /** Whether the caller has seen the beginning of the answer, so that no problem can be told any more. */
    private boolean isInUse() {
        return request.response().headWritten();
    }

    /** What is written to a caller who went away goes nowhere, unnoticed. */
    void requireReader() throws IOException {
        if (isGone()) {
            throw new IOException("nobody reads this any more");
        }
    }

    private boolean isGone() {
        return request.response().closed();
    }

    /**
     * Ends the answer so that the caller sees that it is not whole. A connection that is closed in order would first deliver what is
     * still waiting, which never ends when the caller does not read, and behind it the end of the answer that the framework writes.
     */
    void cut() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else if (request.connection() instanceof ConnectionBase connection) {
            // from the first handler on, past that of Vert.x, which waits for what has been written
            ChannelHandlerContext first = connection.channel().pipeline().firstContext();
            if (first != null) {
                ChannelFuture unused = first.close();
            }
        }
    }

    /** What to throw after a failure: itself as long as a problem can be told, else one that needs no telling. */
    RuntimeException failed(Exception failure) {
        if (!isInUse()) {
            return failure instanceof RuntimeException same ? same : new IllegalStateException(failure);
        }
        cutAfter(failure);
        return ProblemException.of(ProblemType.SERVICE_UNAVAILABLE);
    }

    private void cutAfter(Throwable failure) {
        if (isGone()) {
            LOG.infof("export given up, the caller of %s went away", request.path());
        } else {
            LOG.errorf(failure, "export broken off at %s", request.path());
            cut();
        }
    }
}
