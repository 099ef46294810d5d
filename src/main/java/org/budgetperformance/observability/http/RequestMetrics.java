package org.budgetperformance.observability.http;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * Times requests by operation and status. In the place of Quarkus' own figures of the HTTP server, which take the name of a method and
 * some paths as they were sent, so that anybody could fill the memory with labels.
 */
@Singleton
class RequestMetrics {
    private static final int SERVER_ERROR = 500;
    private static final Duration[] BUCKETS = LongStream.of(
                    5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 30_000, 60_000, 300_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterProvider<Timer> requests;

    RequestMetrics(MeterRegistry registry) {
        this.requests = Timer.builder("http.server.requests")
                .description("Requests, from their first byte to the last of their answers")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
    }

    /** That somebody reads or keeps a secret would tell that there is one; that the service fails at it does not. */
    void count(Exchange exchange, boolean ofSecret) {
        if (!ofSecret || exchange.status() >= SERVER_ERROR) {
            requests.withTags(tags(exchange)).record(exchange.time());
        }
    }

    private static Tags tags(Exchange exchange) {
        Outcome outcome = exchange.cut() ? Outcome.CLIENT_ERROR : Outcome.forStatus(exchange.status());
        return Tags.of(outcome.asTag())
                .and("method", exchange.method())
                .and("uri", exchange.route())
                .and("status", exchange.cut() ? "RESET" : Integer.toString(exchange.status()));
    }
}
