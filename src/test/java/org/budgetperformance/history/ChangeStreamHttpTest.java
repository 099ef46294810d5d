package org.budgetperformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Exercised;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;

/** The stream has no end, so it is read by a client that takes what comes, past the filters that wait for whole answers. */
@QuarkusTest
class ChangeStreamHttpTest {
    private static final Projects PROJECTS = new Projects(42);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void changesArriveAsEventsAndAClientThatComesBackMissesNone() throws Exception {
        PROJECTS.create(PROJECTS.body(1));
        long start = positionOf(PROJECTS.code(1));
        try (Stream<String> lines = open("?after=" + start)) {
            Iterator<String> events = lines.iterator();
            assertThat(nextEvent(events)).as("an open stream says so").isEmpty();
            PROJECTS.create(PROJECTS.body(2));
            List<String> event = nextEvent(events);
            assertThat(event).contains("event:change", "id:" + (start + 1));
            assertThat(data(event)).contains("\"code\":\"" + PROJECTS.code(2) + "\"");
        }
        PROJECTS.create(PROJECTS.body(3));
        PROJECTS.create(PROJECTS.body(4));
        try (Stream<String> lines = open("?documents=true", "Last-Event-ID", Long.toString(start + 1))) {
            Iterator<String> events = lines.iterator();
            for (int project = 3; project <= 4; project++) {
                List<String> event = nextEvent(events);
                assertThat(Projects.json(data(event)).at("/project")).isEqualTo(Projects.read(PROJECTS.path(project)));
            }
        }
    }

    private Stream<String> open(String query, String... lastEventId) throws Exception {
        HttpRequest.Builder request = Raw.request("/v1/changes/stream" + query).header("Accept", "text/event-stream");
        if (lastEventId.length > 0) {
            request.headers(lastEventId);
        }
        HttpResponse<Stream<String>> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        Exercised.note("streamChanges", answer.statusCode());
        return answer.body();
    }

    /** The fields of the next event; of a comment, none. */
    private static List<String> nextEvent(Iterator<String> lines) {
        List<String> fields = new ArrayList<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (!line.startsWith(":")) {
                fields.add(line.replaceFirst(": ", ":"));
            }
        }
        return fields;
    }

    private static String data(List<String> event) {
        return event.stream()
                .filter(field -> field.startsWith("data:"))
                .map(field -> field.substring("data:".length()))
                .findFirst()
                .orElseThrow();
    }

    private static long positionOf(String code) {
        long position = 0;
        while (true) {
            var changes =
                    Api.unheld().get("/v1/changes?limit=1000&after=" + position).jsonPath();
            List<Number> found = changes.getList("items.findAll { it.code == '" + code + "' }.position");
            if (!found.isEmpty()) {
                return found.get(0).longValue();
            }
            position = changes.getLong("next");
        }
    }
}
