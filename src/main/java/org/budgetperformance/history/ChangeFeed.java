package org.budgetperformance.history;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.shared.change.ChangeLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits for changes without holding a thread or a database connection: while anybody waits, one look at the last position in every
 * interval serves all who wait, whichever replica the change was made on.
 */
@Singleton
class ChangeFeed {
    private final ChangeService changes;
    private final Multi<Long> lastPositions;

    ChangeFeed(
            ChangeService changes,
            ChangeLog log,
            @ConfigProperty(name = "budget.changes.poll-interval") Duration interval) {
        this.changes = changes;
        this.lastPositions = Multi.createFrom()
                .ticks()
                .every(interval)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> onWorker(Uni.createFrom().item(log::lastPosition)))
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** The changes behind a position; where there are none, the first that come before the time is up. */
    Uni<ChangeList> behind(long after, int limit, boolean documents, Duration wait) {
        Uni<ChangeList> read = onWorker(Uni.createFrom().item(() -> changes.behind(after, limit, documents)));
        return wait.isZero()
                ? read
                : read.flatMap(list -> list.items().isEmpty()
                        ? beyond(after, wait).flatMap(ignored -> read)
                        : Uni.createFrom().item(list));
    }

    private Uni<Long> beyond(long position, Duration wait) {
        return lastPositions
                .filter(last -> last > position)
                .toUni()
                .ifNoItem()
                .after(wait)
                .recoverWithItem(position);
    }

    private static <T> Uni<T> onWorker(Uni<T> blocking) {
        return blocking.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
