package org.budgetperformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Feed;
import org.budgetperformance.testing.RawSocket;
import org.junit.jupiter.api.Test;

/** One test: what has begun to stop does not begin anew, so the service is of this test alone. */
@QuarkusTest
@TestProfile(DrainHttpTest.OwnService.class)
class DrainHttpTest {
    private static final String POLL = "GET /v1/changes?after=%d&wait=50 HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n";
    private static final String STREAM =
            "GET /v1/changes/stream?after=%d HTTP/1.1\r\nAccept: text/event-stream\r\n" + RawSocket.HEAD + "\r\n";

    @Inject
    Event<ShutdownDelayInitiatedEvent> order;

    @Test
    void nobodyIsKeptWaitingByAServiceThatIsToStop() throws Exception {
        Api.given().get("/v1/departments").then().statusCode(200);
        String poll = POLL.formatted(Feed.end());
        try (RawSocket polling = RawSocket.open().send(poll);
                RawSocket streaming = RawSocket.open().send(STREAM.formatted(Feed.end()))) {
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            long began = System.nanoTime();
            order.fire(new ShutdownDelayInitiatedEvent());
            assertThat(polling.answer().status()).isEqualTo(200);
            assertThat(streaming.answer().status())
                    .as("a stream that ends in order")
                    .isEqualTo(200);
            isAnsweredWithTheWishToConnectAnew(poll);
            isAnsweredWithTheWishToConnectAnew("GET /v1/departments HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(12));
        }
    }

    private static void isAnsweredWithTheWishToConnectAnew(String request) throws IOException {
        RawSocket.Answer answer = RawSocket.exchange(request);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    public static class OwnService implements QuarkusTestProfile {}
}
