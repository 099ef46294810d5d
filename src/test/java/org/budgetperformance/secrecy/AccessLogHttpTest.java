package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Watch;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each request leaves one line, and nothing in it is of the sender's making but what is quoted. */
@QuarkusTest
class AccessLogHttpTest {
    private static final Projects PROJECTS = new Projects(34);
    private static final String SECRET = "绝密访问";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Logger ACCESSES = Logger.getLogger("org.budgetperformance.access");

    private final Lines lines = new Lines();

    @BeforeEach
    void logAccesses() {
        ACCESSES.addHandler(lines);
        ACCESSES.setUseParentHandlers(false);
        ACCESSES.setLevel(Level.INFO);
    }

    @AfterEach
    void logNoMore() {
        ACCESSES.setLevel(Level.OFF);
        ACCESSES.setUseParentHandlers(true);
        ACCESSES.removeHandler(lines);
    }

    @Test
    void aRequestLeavesOneLineWithoutWhatWasSought() {
        Api.given()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-00")
                .queryParam("q", SECRET)
                .get(Projects.PATH)
                .then()
                .statusCode(200);
        await().until(() -> !lines.messages.isEmpty());
        assertThat(lines.messages).hasSize(1);
        assertThat(lines.messages.peek()).matches("GET /v1/projects 200, \\d+ bytes, \\d+\\.\\d ms");
        assertThat(lines.fields.peek())
                .containsEntry("method", "GET")
                .containsEntry("route", "/v1/projects")
                .containsEntry("status", "200")
                .containsEntry("client", "tests")
                .containsEntry("traceId", TRACE)
                .containsKeys("bytes", "millis", "cut");
        assertThat(lines.fields.toString()).doesNotContain(SECRET);
    }

    @Test
    void aPathIsToldOnlyAsTheContractWritesIt() {
        String classified = Secrets.CLASSIFIED + "/" + PROJECTS.code(1);
        Api.unheld().get("/" + SECRET + "%0d%0aforged").then().statusCode(404);
        Secrets.keep(classified, Projects.text(PROJECTS.body(1).put("name", SECRET)));
        Secrets.erase(classified);
        await().until(() -> lines.messages.stream().anyMatch(line -> line.startsWith("DELETE ")));
        assertThat(lines.messages)
                .anyMatch(line -> line.startsWith("GET OTHER 404, "))
                .anyMatch(line -> line.startsWith("PUT /v1/classified-projects/{projectCode} 201, "));
        assertThat(lines.messages + " " + lines.fields).doesNotContain("forged", SECRET, PROJECTS.code(1));
        assertThat(Watch.metrics())
                .doesNotContain(SECRET, PROJECTS.code(1), "/v1/classified-projects", "/withheld-values");
    }

    private static final class Lines extends Handler {
        private final Queue<String> messages = new ConcurrentLinkedQueue<>();
        private final Queue<Map<String, String>> fields = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            fields.add(((ExtLogRecord) line).getMdcCopy());
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
