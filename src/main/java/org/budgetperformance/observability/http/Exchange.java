package org.budgetperformance.observability.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, without anything that the sender could have made up.
 *
 * @param method as HTTP and the contract know it, else {@code OTHER}
 * @param route the path as the contract writes it, else {@code OTHER}
 * @param status of the answer; of one that was cut off the one it began with
 * @param bytes of the answer's body
 * @param cut whether the connection was gone before the answer was whole
 * @param client the application that asked, where its token named it
 * @param traceId of the caller's trace or of one that began here
 */
record Exchange(
        String method,
        String route,
        int status,
        long bytes,
        Duration time,
        boolean cut,
        @Nullable String client,
        @Nullable String traceId) {}
