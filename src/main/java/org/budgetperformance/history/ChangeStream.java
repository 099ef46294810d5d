package org.budgetperformance.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.budgetperformance.api.model.Change;
import org.budgetperformance.api.model.ChangeList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The feed of changes as server-sent events, read on only as fast as the client takes them. */
@Singleton
class ChangeStream {
    private static final int CHUNK = 100;

    private final ChangeFeed feed;
    private final Sse sse;
    private final ObjectMapper json;
    private final Duration heartbeat;

    ChangeStream(
            ChangeFeed feed,
            Sse sse,
            ObjectMapper json,
            @ConfigProperty(name = "budget.changes.heartbeat") Duration heartbeat) {
        this.feed = feed;
        this.sse = sse;
        this.json = json;
        this.heartbeat = heartbeat;
    }

    Multi<OutboundSseEvent> behind(long after, boolean documents) {
        AtomicLong position = new AtomicLong(after);
        Multi<ChangeList> lists = Multi.createBy()
                .repeating()
                .uni(() -> feed.behind(position.get(), CHUNK, documents, heartbeat)
                        .invoke(list -> position.set(list.next())))
                .indefinitely();
        // the first answer shows at once that the position is good, even where nothing is new
        Multi<ChangeList> first = feed.behind(after, CHUNK, documents, Duration.ZERO)
                .invoke(list -> position.set(list.next()))
                .toMulti();
        return Multi.createBy()
                .concatenating()
                .streams(first, lists)
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
                .data(text(change))
                .build();
    }

    private String text(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
