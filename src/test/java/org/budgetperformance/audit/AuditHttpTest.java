package org.budgetperformance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditHttpTest {
    private static final Projects PROJECTS = new Projects(33);
    private static final String ENTRIES = "/v1/audit-entries";

    @Test
    void everyWriteHasOneEntryThatTellsWhatWasDoneAndWhy() {
        PROJECTS.create(PROJECTS.whole(1));
        String path = PROJECTS.path(1);
        Writes.reason(URLEncoder.encode("调整预算", StandardCharsets.UTF_8))
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"name\": \"新名\"}")
                .patch(path)
                .then()
                .statusCode(200);
        Projects.put(path, "*", PROJECTS.body(1).put("name", "又名")).then().statusCode(200);
        Api.given().header("If-Match", "*").delete(path).then().statusCode(204);
        Api.given()
                .queryParam("target", path)
                .get(ENTRIES)
                .then()
                .statusCode(200)
                .body("items.operation", contains("deleteProject", "putProject", "patchProject"))
                .body("items.target", everyItem(equalTo(path)))
                .body("items.reason", contains(null, null, "调整预算"))
                .body("items.subject", everyItem(equalTo("somebody")))
                .body("items.client", everyItem(equalTo("tests")))
                .body("items.address", everyItem(equalTo("127.0.0.1")))
                .body("items.sensitive", everyItem(is(false)));
        Api.given().get(path + "/revisions").then().body("items.actor", everyItem(equalTo("somebody")));
    }

    @Test
    void theAuditIsForAuditors() {
        for (String role : List.of("reader", "unit-editor", "reviewer", "finance")) {
            Api.as(Token.of(role).cleared().signed()).get(ENTRIES).then().statusCode(403);
        }
        Api.as(Token.of("auditor").scope("budget:read").signed())
                .get(ENTRIES)
                .then()
                .statusCode(403);
        Api.as(Token.of("auditor").signed()).get(ENTRIES).then().statusCode(200);
        Api.givenUnknown().get(ENTRIES).then().statusCode(401);
    }

    @Test
    void whatIsRefusedOrChangesNothingHasNoEntry() {
        PROJECTS.create(PROJECTS.body(2));
        String path = PROJECTS.path(2);
        Projects.patch(path, "\"stale\"", "{\"name\": \"新名\"}").then().statusCode(412);
        Projects.patch(path, "*", "{\"name\": \"项目\"}").then().statusCode(200);
        Writes.patchFaulty(path, "{\"name\": null}", "*").then().statusCode(422);
        Projects.read(path);
        Api.given().queryParam("target", path).get(ENTRIES).then().body("items", empty());
    }

    @Test
    void theEntriesAreWalkedFromTheNewestToTheOldestAndCounted() {
        PROJECTS.create(PROJECTS.body(3));
        String path = PROJECTS.path(3);
        for (String name : List.of("一", "二", "三")) {
            Projects.patch(path, "*", "{\"name\": \"%s\"}".formatted(name))
                    .then()
                    .statusCode(200);
        }
        List<String> whole =
                Api.given().queryParam("target", path).get(ENTRIES).jsonPath().getList("items.id");
        assertThat(whole).hasSize(3).isSortedAccordingTo((one, other) -> other.compareTo(one));
        List<String> walked = new ArrayList<>();
        JsonPath page = page(path, "");
        walked.addAll(page.getList("items.id"));
        assertThat(walked).hasSize(2);
        page = page(path, "&cursor=" + page.getString("nextCursor"));
        walked.addAll(page.getList("items.id"));
        assertThat(page.getString("nextCursor")).isNull();
        assertThat(page.getInt("totalCount")).isEqualTo(3);
        assertThat(walked).isEqualTo(whole);
    }

    @Test
    void theFiltersTakeWhatTheyName() {
        PROJECTS.create(PROJECTS.body(4));
        String path = PROJECTS.path(4);
        Projects.patch(path, "*", "{\"name\": \"新名\"}").then().statusCode(200);
        Writes.put(
                        path + "/disbursement-plan",
                        Projects.text(Projects.plan("0", "0", "0", "100")),
                        "If-None-Match",
                        "*")
                .then()
                .statusCode(201);
        JsonPath both = Api.given().queryParam("target", path).get(ENTRIES).jsonPath();
        assertThat(both.getList("items.operation")).containsExactly("putDisbursementPlan", "patchProject");
        assertThat(operations(path, "operation", "patchProject")).containsExactly("patchProject");
        String later = both.getString("items[0].occurredAt");
        assertThat(operations(path, "since", later)).containsExactly("putDisbursementPlan");
        assertThat(operations(path, "until", later)).containsExactly("patchProject");
        assertThat(operations(path, "subject", "nobody-of-that-name")).isEmpty();
        assertThat(operations(path, "client", "no-client-of-that-name")).isEmpty();
        Api.given()
                .queryParam("target", path)
                .queryParam("fields", "operation")
                .get(ENTRIES)
                .then()
                .body("items[0].keySet()", hasSize(1));
    }

    @Test
    void anAuditIsNeverKeptByACache() {
        Api.given().get(ENTRIES + "?limit=1").then().statusCode(200).header("Cache-Control", "no-store");
    }

    @Test
    void anImportThatChangesNothingHasAnEntryToo() {
        String document = DocumentText.of("695", 2024).entries(1).text();
        long before = imports();
        for (int i = 0; i < 2; i++) {
            Api.given()
                    .contentType("text/plain")
                    .body(document.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports")
                    .then()
                    .statusCode(201);
        }
        assertThat(imports()).isEqualTo(before + 2);
        Api.given()
                .contentType("text/plain")
                .body(document.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?dryRun=true")
                .then()
                .statusCode(200);
        assertThat(imports()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject=",
                "operation=a%20b",
                "target=v1",
                "since=yesterday",
                "until=2024",
                "cursor=%2B",
                "cursor=WyJuYW1lIl0",
                "limit=201",
                "writer=x"
            })
    void whatTheContractDoesNotKnowIsRefused(String query) {
        Api.givenFaulty().get(ENTRIES + "?" + query).then().statusCode(400).body("errors", hasSize(1));
    }

    private static long imports() {
        return Api.given()
                .queryParam("operation", "importDocument")
                .queryParam("count", true)
                .get(ENTRIES)
                .jsonPath()
                .getLong("totalCount");
    }

    private static List<String> operations(String path, String filter, String value) {
        return Api.given()
                .queryParam("target", path)
                .queryParam(filter, value)
                .get(ENTRIES)
                .jsonPath()
                .getList("items.operation");
    }

    private static JsonPath page(String path, String more) {
        return Api.given()
                .get(ENTRIES + "?limit=2&count=true&target=" + path + more)
                .jsonPath();
    }
}
