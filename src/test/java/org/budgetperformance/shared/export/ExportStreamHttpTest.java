package org.budgetperformance.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.Download;
import org.budgetperformance.testing.ExportCheck;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of more rows than a page holds, and of more bytes than all buffers between the service and its caller. */
@QuarkusTest
class ExportStreamHttpTest {
    private static final Projects PROJECTS = new Projects(402);
    private static final String NDJSON = "application/x-ndjson";
    private static final String WHOLE = "/v1/projects?view=full&departmentCode=402";
    private static final int ROWS = 450;
    /** As long as an objective may be: a page of such projects has 14 MB. */
    private static final String LONG = "绩".repeat(4000);

    private static boolean seeded;

    private final Statements statements;

    ExportStreamHttpTest(Statements statements) {
        this.statements = statements;
    }

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.unit(1);
            create(IntStream.rangeClosed(1, ROWS));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/projects?, 450, 8",
        "/v1/projects?view=full&, 450, 11",
        "/v1/indicators?, 900, 7",
        "/v1/disbursement-plans?, 450, 5"
    })
    void allRowsComeInAFixedNumberOfStatementsAPageAndOneForTheSnapshot(String list, int rows, int expected) {
        assertThat(statements.of(() -> {
                    Response answer = Api.given().header("Accept", NDJSON).get(list + "departmentCode=402");
                    assertThat(ExportCheck.isComplete(answer.asByteArray())).isTrue();
                    assertThat(answer.asString().lines()).hasSize(rows + 1);
                }))
                .isEqualTo(expected);
    }

    @Test
    void nothingThatIsWrittenMeanwhileAppears() throws IOException, InterruptedException {
        List<String> before =
                names(Api.given().header("Accept", NDJSON).get(WHOLE).asByteArray());
        try (Download download = Download.begun(WHOLE, NDJSON)) {
            Projects.patch(PROJECTS.path(ROWS), "*", "{\"name\": \"改名\"}")
                    .then()
                    .statusCode(200);
            Seed.delete(PROJECTS.path(ROWS - 1));
            create(IntStream.of(ROWS + 1));
            byte[] export = download.rest();
            assertThat(ExportCheck.isComplete(export)).isTrue();
            assertThat(names(export)).isEqualTo(before).hasSize(ROWS);
        }
        byte[] after = Api.given().header("Accept", NDJSON).get(WHOLE).asByteArray();
        assertThat(names(after)).contains("改名", "项目" + (ROWS + 1)).doesNotContain("项目" + (ROWS - 1));
        Projects.patch(PROJECTS.path(ROWS), "*", "{\"name\": \"项目%d\"}".formatted(ROWS));
        Seed.delete(PROJECTS.path(ROWS + 1));
        create(IntStream.of(ROWS - 1));
    }

    @Test
    void anExportThatFailsInItsMidstBreaksOffWithoutAManifest() throws Exception {
        try (Download download = Download.begun(WHOLE, NDJSON)) {
            killTransactionOfTheExport();
            assertThatThrownBy(download::rest).isInstanceOf(IOException.class);
            assertThat(new String(download.soFar(), StandardCharsets.UTF_8)).doesNotContain("\"manifest\"");
            assertThat(ExportCheck.isComplete(download.soFar())).isFalse();
        }
    }

    @Test
    void soManyExportsRunAtATimeAndACallerWhoGoesAwayMakesRoom() throws Exception {
        List<Download> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(begunWhenThereIsRoom());
        }
        Response refused = Api.given().header("Accept", "text/csv").get(WHOLE);
        refused.then().statusCode(503).contentType("application/problem+json").header("Retry-After", "5");
        assertThat(refused.header("Content-Disposition")).isNull();
        Api.given().get(WHOLE + "&limit=1").then().statusCode(200);
        running.remove(0).close();
        running.add(begunWhenThereIsRoom());
        for (Download download : running) {
            download.close();
        }
        awaitTransactions(0);
        begunWhenThereIsRoom().close();
        awaitTransactions(0);
    }

    /** With a pause each time: the server answers from the table's old state for as long as it is asked again within 0.1 s. */
    private List<Long> awaitTransactions(int expected) throws SQLException, InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        List<Long> threads = transactionsOfOthers();
        while (threads.size() != expected) {
            assertThat(System.nanoTime()).as("transactions: %s", threads).isLessThan(end);
            Thread.sleep(200);
            threads = transactionsOfOthers();
        }
        return threads;
    }

    /** The service notices that a caller went away with its next write, so there may be none left for a moment. */
    private static Download begunWhenThereIsRoom() throws IOException, InterruptedException {
        for (long end = System.nanoTime() + 30_000_000_000L; System.nanoTime() < end; Thread.onSpinWait()) {
            Download download = Download.start(WHOLE, NDJSON);
            if (download.status() == 200) {
                return download;
            }
            assertThat(download.status()).isEqualTo(503);
            download.close();
        }
        throw new AssertionError("no export ended");
    }

    private void killTransactionOfTheExport() throws SQLException, InterruptedException {
        List<Long> threads = awaitTransactions(1);
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("kill " + threads.get(0));
        }
    }

    private List<Long> transactionsOfOthers() throws SQLException {
        List<Long> threads = new ArrayList<>();
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select trx_mysql_thread_id from information_schema.innodb_trx"
                        + " where trx_mysql_thread_id not in (0, connection_id())")) {
            while (found.next()) {
                threads.add(found.getLong(1));
            }
        }
        return threads;
    }

    private static List<String> names(byte[] export) {
        return new String(ExportCheck.withoutLastLine(export), StandardCharsets.UTF_8)
                .lines()
                .map(line -> Projects.json(line).path("name").asText())
                .toList();
    }

    private static void create(IntStream projects) {
        Api.unheld()
                .contentType(NDJSON)
                .body(projects.mapToObj(it -> Projects.text(body(it)))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/project-batches")
                .then()
                .statusCode(200);
    }

    private static ObjectNode body(int project) {
        ObjectNode body = PROJECTS.whole(project).put("name", "项目" + project);
        ArrayNode objectives = body.putArray("objectives");
        IntStream.range(0, 6).forEach(it -> objectives.addObject().put("text", LONG));
        return body;
    }
}
