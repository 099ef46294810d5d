package org.budgetperformance.observability.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Started is a service whose tables are those it was built for: by its own migration, or, where that is left to another
 * ({@code quarkus.flyway.migrate-at-start=false}), once that is done. Newer tables than these are no hindrance. What was once so stays so.
 */
@Startup
@Singleton
class SchemaMigrated implements AsyncHealthCheck {
    private static final Logger LOG = Logger.getLogger(SchemaMigrated.class);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Flyway flyway;
    private final OneAtATime<Boolean> look;
    private final AtomicBoolean migrated = new AtomicBoolean();

    SchemaMigrated(Flyway flyway) {
        this.flyway = flyway;
        this.look = new OneAtATime<>("startup", this::isMigrated);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Uni<Boolean> state = migrated.get() ? Uni.createFrom().item(true) : look.within(LONGEST, false);
        return state.map(is -> HealthCheckResponse.named("schema").status(is).build());
    }

    private boolean isMigrated() {
        try {
            migrated.compareAndSet(false, flyway.info().pending().length == 0);
        } catch (RuntimeException unreachable) {
            LOG.debug("the schema cannot be looked at", unreachable);
        }
        return migrated.get();
    }

    @PreDestroy
    void stop() {
        look.stop();
    }
}
