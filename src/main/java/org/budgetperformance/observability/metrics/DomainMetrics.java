package org.budgetperformance.observability.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.limit.LoadShedding;

/** The gauges: what the database holds, how far its readers are, and what this replica has in work. */
@Singleton
class DomainMetrics {
    private final DomainFigures figures;
    private final Exports exports;
    private final LoadShedding load;
    private final AtomicLong given = new AtomicLong(-1);

    DomainMetrics(DomainFigures figures, Exports exports, LoadShedding load) {
        this.figures = figures;
        this.exports = exports;
        this.load = load;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        for (ProjectStatus status : ProjectStatus.values()) {
            Gauge.builder("budget.projects", figures, it -> it.count(DomainFigures.PROJECTS, status.name()))
                    .description("Projects by status; the same on every replica")
                    .tag("status", status.name())
                    .register(registry);
        }
        for (Severity severity : Severity.values()) {
            Gauge.builder("budget.findings.open", figures, it -> it.count(DomainFigures.FINDINGS, severity.name()))
                    .description("Findings that are neither mended nor waived; the same on every replica")
                    .tag("severity", severity.name())
                    .register(registry);
        }
        registerFeed(registry);
        registerWork(registry);
    }

    private void registerFeed(MeterRegistry registry) {
        Gauge.builder("budget.feed.position", figures, it -> it.feed(DomainFigures.POSITION))
                .description("Position of the newest change that was committed; the same on every replica")
                .register(registry);
        Gauge.builder("budget.feed.newest.change.timestamp", figures, it -> it.feed(DomainFigures.NEWEST))
                .description("When that change was made; none before the first")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("budget.feed.given.position", given, it -> it.get() < 0 ? Double.NaN : it.get())
                .description(
                        "Up to where this replica has given the feed to the reader who is furthest; none before there is a reader")
                .register(registry);
    }

    private void registerWork(MeterRegistry registry) {
        Gauge.builder("budget.exports.under.way", exports, Exports::underWay)
                .description("Exports being written by this replica")
                .register(registry);
        Gauge.builder("budget.requests.in.work", load, LoadShedding::inWork)
                .description("Requests that hold a thread of this replica")
                .register(registry);
        Gauge.builder("budget.readers.waiting", load, LoadShedding::waiting)
                .description("Readers who wait at this replica for changes")
                .register(registry);
    }

    void given(@Observes ChangeList changes) {
        given.accumulateAndGet(changes.next(), Math::max);
    }
}
