package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer whose end is written only when the reader has seen its beginning: it must not be held back on its way. */
@QuarkusTest
@Timeout(60)
class StreamingHttpTest {
    private static final String PATH = "/streamed-for-tests";
    private static final String END = "end";
    /** More than the buffers hold, and nothing that could be packed away. */
    private static final String ROWS = new Random(1)
            .ints(200_000, ' ' + 1, '~')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static Promise<Void> seen = Promise.promise();

    @Test
    void aCompressedExportArrivesWhileItIsWritten() throws Exception {
        HttpResponse<InputStream> export = streamed("application/x-ndjson");
        assertThat(Raw.header(export, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Raw.header(export, "Vary")).isEqualTo("Accept-Encoding");
        assertArrivesBitByBit(new GZIPInputStream(export.body()));
    }

    @Test
    void eventsAreNeverCompressed() throws Exception {
        HttpResponse<InputStream> events = streamed("text/event-stream");
        assertThat(Raw.header(events, "Content-Encoding")).isEmpty();
        assertThat(Raw.header(events, "Vary")).isEmpty();
        assertArrivesBitByBit(events.body());
    }

    private static HttpResponse<InputStream> streamed(String type) throws Exception {
        seen = Promise.promise();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        Raw.request(PATH + "?type=" + type, "Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    private static void assertArrivesBitByBit(InputStream body) throws IOException {
        try (body) {
            byte[] beginning = body.readNBytes(1000);
            assertThat(new String(beginning, StandardCharsets.US_ASCII)).isEqualTo(ROWS.substring(0, 1000));
            seen.complete();
            assertThat(new String(body.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo(ROWS.substring(1000) + END);
        }
    }

    @Singleton
    static class Route {
        void register(@Observes Router router) {
            router.get(PATH).handler(Route::stream);
        }

        private static void stream(RoutingContext context) {
            HttpServerResponse response = context.response();
            response.setChunked(true)
                    .putHeader("Content-Type", context.request().getParam("type"));
            response.write(ROWS);
            seen.future().onSuccess(nothing -> response.end(END));
        }
    }
}
