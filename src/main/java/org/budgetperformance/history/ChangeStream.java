package org.budgetperformance.history;

import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetperformance.api.model.Change;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.shared.drain.Drain;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The feed of changes as server-sent events, read on only as fast as the client takes them. */
@Singleton
class ChangeStream {
    private static final int CHUNK = 100;

    private final ChangeService changes;
    private final ChangeFeed feed;
    private final Drain drain;
    private final Sse sse;
    private final Json json;
    private final Duration heartbeat;

    ChangeStream(
            ChangeService changes,
            ChangeFeed feed,
            Drain drain,
            Sse sse,
            Json json,
            @ConfigProperty(name = "budget.changes.heartbeat") Duration heartbeat) {
        this.changes = changes;
        this.feed = feed;
        this.drain = drain;
        this.sse = sse;
        this.json = json;
        this.heartbeat = heartbeat;
    }

    /** Looks once before anything is answered, so that a position that is not to be had is a problem and no broken stream. */
    Multi<OutboundSseEvent> behind(long after, boolean documents, Scope scope) {
        ChangeList first = changes.behind(after, CHUNK, documents, scope);
        AtomicLong position = new AtomicLong(first.next());
        Multi<ChangeList> following = Multi.createBy()
                .repeating()
                .uni(() -> feed.behind(position.get(), CHUNK, documents, scope, heartbeat)
                        .invoke(list -> position.set(list.next())))
                // whoever reads on finds another replica by the id of the last event
                .whilst(list -> !drain.hasBegun());
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(first), following)
                .onItem()
                .transformToMultiAndConcatenate(this::events);
    }

    private Multi<OutboundSseEvent> events(ChangeList list) {
        return list.items().isEmpty()
                ? Multi.createFrom().item(sse.newEventBuilder().comment("").build())
                : Multi.createFrom().items(list.items().stream().map(this::event));
    }

    private OutboundSseEvent event(Change change) {
        return sse.newEventBuilder()
                .id(Long.toString(change.position()))
                .name("change")
                .data(json.text(change))
                .build();
    }
}
