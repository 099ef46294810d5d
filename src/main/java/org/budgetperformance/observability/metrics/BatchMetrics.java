package org.budgetperformance.observability.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.budgetperformance.api.model.ProjectBatchSummary;

/** Counts batches that came to their end, and what became of their items. Dry runs write nothing and are left out. */
@Singleton
class BatchMetrics {
    private static final ProjectBatchSummary NOTHING = new ProjectBatchSummary(0, 0, 0, 0, 0, 0, false, false);

    private final Counter batches;
    private final MeterRegistry registry;

    BatchMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.batches = Counter.builder("budget.batches")
                .description("Batches of projects that came to their end")
                .register(registry);
    }

    /** So that the first of a kind is seen as a rise. */
    void register(@Observes StartupEvent started) {
        items(NOTHING);
    }

    void ended(@Observes ProjectBatchSummary summary) {
        if (!summary.dryRun()) {
            batches.increment();
            items(summary);
        }
    }

    private void items(ProjectBatchSummary summary) {
        count("created", summary.created());
        count("updated", summary.updated());
        count("unchanged", summary.unchanged());
        count("rejected", summary.rejected());
        count("skipped", summary.skipped());
    }

    private void count(String action, int items) {
        registry.counter("budget.batch.items", "action", action).increment(items);
    }
}
