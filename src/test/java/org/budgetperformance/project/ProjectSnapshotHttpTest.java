package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project is read as it was at one moment, whatever is written meanwhile. */
@QuarkusTest
class ProjectSnapshotHttpTest {
    private static final Projects PROJECTS = new Projects(12);
    private static final int WRITES = 30;
    private static final int READERS = 3;
    /** So many that reading them takes a while, in which a writer may come. */
    private static final int PARTS = 60;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReaderNeverSeesPartsOfDifferentMoments(boolean list) throws Exception {
        int project = list ? 2 : 1;
        PROJECTS.create(carrying(project, 0));
        String path = list ? Projects.PATH + "?view=full&code=" + PROJECTS.code(project) : PROJECTS.path(project);
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> reads = IntStream.range(0, READERS)
                .mapToObj(it -> readers.submit(() -> readAlways(path, list ? "/items/0" : "", writing)))
                .toList();
        for (int i = 1; i <= WRITES; i++) {
            write(carrying(project, i), PROJECTS.path(project));
        }
        writing.set(false);
        for (Future<Integer> read : reads) {
            assertThat(read.get(30, TimeUnit.SECONDS)).isGreaterThan(20);
        }
        readers.shutdown();
    }

    @Test
    void theTagOfAnAnswerIsThatOfItsVersion() {
        PROJECTS.create(carrying(3, 0));
        for (int i = 1; i <= 5; i++) {
            String written = write(carrying(3, i), PROJECTS.path(3));
            assertThat(written).startsWith("\"" + (i + 1) + "-").isEqualTo(Projects.etag(PROJECTS.path(3)));
        }
    }

    /** How often it was read until the writer had done. */
    private int readAlways(String path, String pointer, AtomicBoolean writing)
            throws IOException, InterruptedException {
        HttpRequest request = Raw.request(path).build();
        int times = 0;
        for (; writing.get(); times++) {
            JsonNode read = Projects.json(
                            client.send(request, BodyHandlers.ofString()).body())
                    .at(pointer);
            String expected = Long.toString(read.get("version").asLong() - 1);
            assertThat(List.of(
                            read.at("/name").asText(),
                            read.at("/purpose").asText(),
                            read.at("/objectives/0/text").asText(),
                            read.at("/indicators/0/name").asText(),
                            read.at("/indicators/" + (PARTS - 1) + "/name").asText()))
                    .containsOnly(expected);
        }
        return times;
    }

    private static String write(ObjectNode body, String path) {
        return Api.unheld()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Projects.text(body))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A project whose parts all say the same number. */
    private static ObjectNode carrying(int project, int counter) {
        String text = Integer.toString(counter);
        ObjectNode body = PROJECTS.whole(project).put("name", text).put("purpose", text);
        ArrayNode objectives = body.putArray("objectives");
        IntStream.range(0, PARTS).forEach(it -> objectives.addObject().put("text", text));
        ArrayNode indicators = body.putArray("indicators");
        IntStream.range(0, PARTS).forEach(it -> indicators.add(Projects.indicator(text)));
        return body;
    }
}
