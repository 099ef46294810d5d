package org.budgetperformance.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Download;
import org.budgetperformance.testing.ExportCheck;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

/** A caller who does not read on keeps neither a connection to the database nor the place of another export. */
@QuarkusTest
@TestProfile(ExportTimeoutHttpTest.OneShortExport.class)
class ExportTimeoutHttpTest {
    private static final Projects PROJECTS = new Projects(403);
    private static final String WHOLE = "/v1/projects?view=full&departmentCode=403";
    private static final String NDJSON = "application/x-ndjson";
    /** Of 1.2 MB each: more than all buffers between the service and its caller hold. */
    private static final int ROWS = 18;

    @Test
    void anExportThatTakesTooLongIsBrokenOff() throws Exception {
        PROJECTS.unit(1);
        IntStream.range(0, ROWS).forEach(ExportTimeoutHttpTest::create);
        try (Download stalled = Download.begun(WHOLE, NDJSON)) {
            awaitRoom();
            assertThatThrownBy(stalled::rest).isInstanceOf(IOException.class);
            assertThat(ExportCheck.isComplete(stalled.soFar())).isFalse();
        }
    }

    private static void awaitRoom() throws IOException, InterruptedException {
        int status = 503;
        for (long end = System.nanoTime() + 60_000_000_000L; status == 503 && System.nanoTime() < end; ) {
            try (Download small = Download.start("/v1/projects?fields=code&unitCode=403002", NDJSON)) {
                status = small.status();
            }
        }
        assertThat(status).isEqualTo(200);
    }

    private static void create(int project) {
        ObjectNode body = PROJECTS.body(project);
        ArrayNode objectives = body.putArray("objectives");
        IntStream.range(0, 100).forEach(it -> objectives.addObject().put("text", "绩".repeat(4000)));
        Api.unheld()
                .contentType(ContentType.JSON)
                .body(Projects.text(body))
                .post(Projects.PATH)
                .then()
                .statusCode(201);
    }

    public static class OneShortExport implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("budget.export.concurrent", "1", "budget.export.timeout", "5S");
        }
    }
}
