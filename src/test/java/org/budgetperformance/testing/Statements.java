package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Counts the statements that requests make, by the trace that these bring: what the service does beside them, for a reader of the feed
 * who is about to leave or by the clock, is not among them.
 */
@Singleton
public class Statements {
    /** The span in it that asks. */
    public static final String PARENT = "00f067aa0ba902b7";

    private final Spans spans;

    Statements(Spans spans) {
        this.spans = spans;
    }

    /** A trace of its own. */
    public static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The value of the header {@code traceparent} for a request of a trace. */
    public static String parent(String trace) {
        return "00-" + trace + "-" + PARENT + "-01";
    }

    /** Of all that is sent by REST Assured meanwhile; there must be some. */
    public long of(Runnable requests) {
        String trace = trace();
        RestAssured.requestSpecification =
                new RequestSpecBuilder().addHeader("traceparent", parent(trace)).build();
        try {
            requests.run();
        } finally {
            RestAssured.requestSpecification = null;
        }
        long made = of(trace);
        assertThat(made).isPositive();
        return made;
    }

    /** Of the requests of a trace; a statement's span is kept before its request is answered. */
    public long of(String trace) {
        return spans.of(trace).stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .count();
    }
}
