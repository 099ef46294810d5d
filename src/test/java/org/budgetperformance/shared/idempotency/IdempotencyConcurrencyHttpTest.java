package org.budgetperformance.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.shared.idempotency.Sent.KEY;
import static org.budgetperformance.shared.idempotency.Sent.REPLAYED;
import static org.budgetperformance.shared.idempotency.Sent.atOnce;
import static org.budgetperformance.shared.idempotency.Sent.newKey;
import static org.budgetperformance.shared.idempotency.Sent.unfiltered;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

/** The same POST, fifty times at once under one key. */
@QuarkusTest
class IdempotencyConcurrencyHttpTest {
    private static final Projects PROJECTS = new Projects(63);
    private static final int MANY = 50;

    private final DataSource database;

    IdempotencyConcurrencyHttpTest(DataSource database) {
        this.database = database;
    }

    @Test
    void fiftyAtOnceCreateOneProjectAndGetEqualAnswers() throws Exception {
        String key = newKey();
        String body = Projects.text(PROJECTS.whole(1));
        List<Response> answers = atOnce(MANY, () -> unfiltered(key, Projects.PATH, body));
        oneWasDone(answers, 201);
        assertThat(Api.given().get(PROJECTS.path(1)).asString())
                .isEqualTo(answers.get(0).asString());
    }

    /** Nothing but the key keeps an indicator from being added twice. */
    @Test
    void fiftyAtOnceAddOneIndicator() throws Exception {
        PROJECTS.create(PROJECTS.body(2));
        String key = newKey();
        String body = Projects.text(Projects.indicator("线路可用率"));
        oneWasDone(atOnce(MANY, () -> unfiltered(key, PROJECTS.path(2) + "/indicators", body)), 201);
        assertThat(Projects.read(PROJECTS.path(2)).get("indicators")).hasSize(1);
    }

    @Test
    void fiftyImportsAtOnceAreOne() throws Exception {
        String key = newKey();
        byte[] text = DocumentText.of("957", 2024).text().getBytes(StandardCharsets.UTF_8);
        oneWasDone(atOnce(MANY, () -> imported(key, text, "/v1/imports")), 201);
        assertThat(Api.given().get("/v1/imports?departmentCode=957").jsonPath().getList("items"))
                .hasSize(1);
    }

    /** A dry run takes its transaction back, the answer with it; the first that is kept is the answer to all. */
    @Test
    void dryRunsAtOnceGetEqualAnswers() throws Exception {
        String key = newKey();
        byte[] text = DocumentText.of("958", 2024).text().getBytes(StandardCharsets.UTF_8);
        List<Response> answers = atOnce(10, () -> imported(key, text, "/v1/imports?dryRun=true"));
        assertThat(answers.stream().map(Sent::whole).distinct()).hasSize(1);
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
    }

    /** Each of them gets its turn, since none that went before was done. */
    @Test
    void fiftyRefusedAtOnceAreAllRefused() throws Exception {
        String key = newKey();
        List<Response> answers =
                atOnce(MANY, () -> unfiltered(key, "/v1/units", "{\"code\": \"868001\", \"name\": \"单位\"}"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(422);
        assertThat(answers.get(0).jsonPath().getString("errors[0].code")).isEqualTo("UNKNOWN_DEPARTMENT");
    }

    @Test
    void whatAKilledReplicaHadBegunIsDoneByTheNext() throws Exception {
        String key = newKey();
        String body = "{\"code\": \"%s\", \"name\": \"单位\"}".formatted(PROJECTS.unit(9));
        CompletableFuture<Response> next;
        try (HeldKey killed = HeldKey.of(database, key)) {
            killed.execute("update department set name = '半' where code = '863'");
            next = CompletableFuture.supplyAsync(() -> unfiltered(key, "/v1/units", body));
            killed.awaitWaiting();
            assertThat(next).isNotDone();
        }
        assertThat(next.get().statusCode()).isEqualTo(201);
        assertThat(next.get().header(REPLAYED)).isNull();
        Api.given().get("/v1/departments/863").then().body("name", is("部门863"));
    }

    private static void oneWasDone(List<Response> answers, int status) {
        assertThat(answers).extracting(Response::statusCode).containsOnly(status);
        assertThat(answers.stream().map(Sent::whole).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.header(REPLAYED) == null))
                .hasSize(1);
    }

    private static Response imported(String key, byte[] text, String path) {
        return Api.unheld()
                .header(KEY, key)
                .contentType("text/plain")
                .body(text)
                .post(path);
    }
}
