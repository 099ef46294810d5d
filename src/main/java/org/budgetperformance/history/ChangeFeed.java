package org.budgetperformance.history;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.drain.Drain;
import org.budgetperformance.shared.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits for changes without holding a thread or a database connection: while anybody waits, one look at the last position in every
 * interval serves all who wait, whichever replica the change was made on.
 */
@Singleton
class ChangeFeed {
    private final ChangeService changes;
    private final Drain drain;
    private final Multi<Long> lastPositions;

    ChangeFeed(
            ChangeService changes,
            ChangeLog log,
            Drain drain,
            @ConfigProperty(name = "budget.changes.poll-interval") Duration interval) {
        this.changes = changes;
        this.drain = drain;
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

    /** The changes behind a position; where there are none, the first that come before the time is up, or the service is to stop. */
    Uni<ChangeList> behind(long after, int limit, boolean documents, Scope scope, Duration wait) {
        AtomicLong position = new AtomicLong(after);
        Uni<ChangeList> read = onWorker(Uni.createFrom()
                .item(() -> changes.behind(position.get(), limit, documents, scope))
                .invoke(list -> position.set(list.next())));
        return wait.isZero()
                ? read
                : read.flatMap(list -> list.items().isEmpty()
                        ? first(read, position, wait)
                        : Uni.createFrom().item(list));
    }

    /** The first that is not empty: what others changed may be out of the reader's scope. */
    private Uni<ChangeList> first(Uni<ChangeList> read, AtomicLong position, Duration wait) {
        Uni<ChangeList> news = lastPositions
                .filter(last -> last > position.get())
                .onItem()
                .transformToUniAndConcatenate(last -> read)
                .filter(list -> !list.items().isEmpty())
                .toUni()
                .ifNoItem()
                .after(wait)
                .recoverWithUni(read);
        return Uni.combine().any().of(news, drain.beginning().flatMap(stopping -> read));
    }

    private static <T> Uni<T> onWorker(Uni<T> blocking) {
        return blocking.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
