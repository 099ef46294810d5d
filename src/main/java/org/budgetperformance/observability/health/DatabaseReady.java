package org.budgetperformance.observability.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is a service whose database can be written to. Says so, or not, within three seconds whatever the database does. */
@Readiness
@Singleton
class DatabaseReady implements AsyncHealthCheck {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final OneAtATime<DatabaseState> look;

    DatabaseReady(DatabaseProbe probe) {
        this.look = new OneAtATime<>("readiness", probe::look);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return look.within(LONGEST, DatabaseState.SILENT)
                .map(state -> HealthCheckResponse.named("database")
                        .status(state == DatabaseState.WRITABLE)
                        .withData("state", state.words())
                        .build());
    }

    @PreDestroy
    void stop() {
        look.stop();
    }
}
