package org.budgetperformance.history;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.budgetperformance.api.ChangesApi;
import org.budgetperformance.api.model.ChangeList;
import org.budgetperformance.shared.security.CurrentCaller;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/changes}. */
public class ChangeResource implements ChangesApi {
    private final ChangeFeed feed;
    private final ChangeStream stream;
    private final CurrentCaller caller;

    ChangeResource(ChangeFeed feed, ChangeStream stream, CurrentCaller caller) {
        this.feed = feed;
        this.stream = stream;
        this.caller = caller;
    }

    @Override
    public Uni<RestResponse<ChangeList>> listChanges(Long after, Integer limit, Integer wait, Boolean documents) {
        return feed.behind(after, limit, documents, caller.scope(), Duration.ofSeconds(wait))
                .map(RestResponse::ok);
    }

    @Override
    @Blocking
    public Multi<OutboundSseEvent> streamChanges(Long after, Long lastEventID, Boolean documents) {
        return stream.behind(lastEventID == null ? after : lastEventID, documents, caller.scope());
    }
}
