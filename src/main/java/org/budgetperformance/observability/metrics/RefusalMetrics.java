package org.budgetperformance.observability.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** Counts what was turned away because there was too much of it (429, 503), by the reason. */
@Singleton
class RefusalMetrics {
    /** A 503 that says no more: the database cannot be reached, or is busy. */
    private static final String DATABASE = "DATABASE";

    private final Map<String, Counter> refusals = new HashMap<>();

    RefusalMetrics(MeterRegistry registry) {
        Stream.of(Detail.RATE_LIMITED.name(), Detail.REQUESTS_BUSY.name(), Detail.EXPORTS_BUSY.name(), DATABASE)
                .forEach(reason -> refusals.put(
                        reason,
                        Counter.builder("budget.refused.requests")
                                .description("Requests turned away, by the reason")
                                .tag("reason", reason)
                                .register(registry)));
    }

    /** Begins to count at the start, not with the first refusal. */
    void register(@Observes StartupEvent started) {}

    void refused(@Observes ProblemException problem) {
        Counter counter = refusals.get(reason(problem));
        // other reasons, such as a secret that cannot be read, would tell of what nobody may know
        if (counter != null) {
            counter.increment();
        }
    }

    private static String reason(ProblemException problem) {
        Detail detail = problem.detail();
        if (detail != null) {
            return detail.name();
        }
        return problem.type() == ProblemType.SERVICE_UNAVAILABLE
                ? DATABASE
                : problem.type().name();
    }
}
