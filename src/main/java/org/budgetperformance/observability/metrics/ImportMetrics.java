package org.budgetperformance.observability.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.api.model.ImportTotals;
import org.budgetperformance.api.model.Problem;
import org.budgetperformance.observability.http.RequestWatch;

/** Counts imports by their reports, as they are answered. An answer that is only repeated carries none any more. */
@Provider
public class ImportMetrics implements ContainerResponseFilter {
    private static final String WRITTEN = "written";

    private final MeterRegistry registry;
    private final CurrentVertxRequest current;
    private final Map<String, Timer> imports = new HashMap<>();

    ImportMetrics(MeterRegistry registry, CurrentVertxRequest current) {
        this.registry = registry;
        this.current = current;
        // all of them from the start, so that the first of a kind is seen as a rise
        Stream.of(WRITTEN, "checked", "refused").forEach(outcome -> imports.put(outcome, timer(outcome)));
        entries(new ImportTotals(0, 0, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, 0, 0));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (answer.getEntity() instanceof ImportReport report) {
            count(report.id() == null ? "checked" : WRITTEN, report);
        } else if (answer.getEntity() instanceof Problem problem && problem.report() != null) {
            count("refused", problem.report());
        }
    }

    private void count(String outcome, ImportReport report) {
        Timer timer = imports.get(outcome);
        if (timer != null) {
            timer.record(RequestWatch.time(current.getCurrent()));
        }
        if (!report.dryRun()) {
            entries(report.totals());
        }
    }

    private void entries(ImportTotals totals) {
        count("created", totals.created());
        count("updated", totals.updated());
        count("unchanged", totals.unchanged());
        count("rejected", totals.rejected());
    }

    private void count(String action, int entries) {
        registry.counter("budget.import.entries", "action", action).increment(entries);
    }

    private Timer timer(String outcome) {
        return Timer.builder("budget.imports")
                .description("Imports of documents, from the first byte of the request")
                .tag("outcome", outcome)
                .register(registry);
    }
}
