package org.budgetperformance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RevisionHttpTest {
    private static final Projects PROJECTS = new Projects(40);
    private static final String REASON = "X-Change-Reason";

    @Test
    void everyFormerStateIsReadWithItsFormerTagByNumberAndByMoment() {
        List<Response> states = new ArrayList<>();
        PROJECTS.create(PROJECTS.whole(1));
        String path = PROJECTS.path(1);
        states.add(Api.given().get(path));
        for (String patch :
                List.of("{\"budget\": {\"total\": 350000.00}}", "{\"purpose\": null}", "{\"name\": \"改名\"}")) {
            Projects.patch(path, "*", patch).then().statusCode(200);
            states.add(Api.given().get(path));
        }
        for (int i = 0; i < states.size(); i++) {
            Response state = states.get(i);
            String moment = state.jsonPath().getString("updatedAt");
            for (String former : List.of(path + "/revisions/" + (i + 1), path + "?asOf=" + moment)) {
                Response read = Api.given().get(former);
                assertThat(read.asString()).isEqualTo(state.asString());
                assertThat(read.header("ETag")).isEqualTo(state.header("ETag"));
                Api.given()
                        .header("If-None-Match", state.header("ETag"))
                        .get(former)
                        .then()
                        .statusCode(304);
            }
        }
    }

    @Test
    void theListTellsWhatChangedWhenAndWhy() {
        PROJECTS.create(PROJECTS.body(2));
        String path = PROJECTS.path(2);
        Writes.reason(encoded("调整预算"))
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"budget\": {\"total\": 350000.00}, \"name\": \"新名\"}")
                .patch(path)
                .then()
                .statusCode(200);
        Api.given()
                .get(path + "/revisions?count=true")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.action", contains("UPDATED", "CREATED"))
                .body("items.reason", contains("调整预算", null))
                .body("items[0].actor", nullValue())
                .body("items[0].etag", is(Projects.etag(path)))
                .body(
                        "items[0].changedAt",
                        is(Projects.read(path).get("updatedAt").asText()))
                .body("items[0].differences.pointer", contains("/name", "/budget/total"))
                .body("items[0].differences.before[0]", is("项目"))
                .body("items[0].differences.after[0]", is("新名"))
                .body("items[1].differences", empty())
                .body("totalCount", is(2));
    }

    @Test
    void aPageIsComparedWithTheStateBehindIt() {
        PROJECTS.create(PROJECTS.body(3));
        for (int i = 0; i < 4; i++) {
            Projects.patch(PROJECTS.path(3), "*", "{\"name\": \"名%d\"}".formatted(i))
                    .then()
                    .statusCode(200);
        }
        List<String> seen = new ArrayList<>();
        String next = PROJECTS.path(3) + "/revisions?limit=2";
        while (next != null) {
            Response page = Api.given().get(next);
            seen.addAll(page.jsonPath().getList("items.collect { it.version + ' ' + it.differences.after }"));
            String cursor = page.jsonPath().getString("nextCursor");
            next = cursor == null ? null : PROJECTS.path(3) + "/revisions?limit=2&cursor=" + cursor;
        }
        assertThat(seen).containsExactly("5 [名3]", "4 [名2]", "3 [名1]", "2 [名0]", "1 []");
    }

    @Test
    void aWriteToAPartIsARevisionOfTheProject() {
        PROJECTS.create(PROJECTS.body(4));
        String path = PROJECTS.path(4);
        Writes.post(path + "/indicators", Projects.text(Projects.indicator("新指标")))
                .then()
                .statusCode(201);
        Writes.put(
                        path + "/disbursement-plan",
                        Projects.text(Projects.plan("null", "null", "null", "100")),
                        "If-None-Match",
                        "*")
                .then()
                .statusCode(201);
        Api.given()
                .get(path + "/revisions")
                .then()
                .body("items.version", contains(3, 2, 1))
                .body("items[0].differences.pointer", contains("/disbursementPlan"))
                .body("items[1].differences.pointer", hasItem("/indicators/0"));
    }

    @Test
    void aWriteThatChangesNothingIsNoRevision() {
        PROJECTS.create(PROJECTS.whole(5));
        Projects.put(PROJECTS.path(5), "*", PROJECTS.whole(5).without("indicators"))
                .then()
                .statusCode(200);
        String etag = Projects.etag(PROJECTS.path(5));
        Projects.patch(PROJECTS.path(5), etag, "{\"name\": \"项目\"}").then().header("ETag", etag);
        Api.given().get(PROJECTS.path(5) + "/revisions").then().body("items.version", contains(2, 1));
    }

    @Test
    void aDeletedProjectKeepsItsHistoryAndOneCreatedAnewGoesOnFromIt() {
        PROJECTS.create(PROJECTS.whole(6));
        String path = PROJECTS.path(6);
        JsonNode first = Projects.read(path);
        Writes.reason("wrong").header("If-Match", "*").delete(path).then().statusCode(204);
        Api.given().get(path).then().statusCode(404);
        Api.given()
                .get(path + "/revisions")
                .then()
                .body("items.version", contains(2, 1))
                .body("items[0].action", is("DELETED"))
                .body("items[0].reason", is("wrong"))
                .body("items[0].etag", nullValue());
        Api.given().get(path + "/revisions/2").then().statusCode(404);
        String end = Api.given().get(path + "/revisions").path("items[0].changedAt");
        assertThat(Projects.read(path + "?asOf=" + Instant.parse(end).minus(1, ChronoUnit.MICROS)))
                .isEqualTo(first);
        Api.given().get(path + "?asOf=" + end).then().statusCode(404);
        PROJECTS.create(PROJECTS.whole(6));
        Api.given().get(path).then().body("version", is(3));
        Api.given().get(path + "/revisions").then().body("items.action", contains("CREATED", "DELETED", "CREATED"));
    }

    @Test
    void aRenamedUnitMakesAnotherStateOfItsProjects() {
        PROJECTS.create(PROJECTS.body(7).put("unitCode", PROJECTS.unit(2)));
        String path = PROJECTS.path(7);
        String etag = Projects.etag(path);
        Writes.patch("/v1/units/" + PROJECTS.unit(2), "{\"name\": \"新单位名\"}", "*")
                .then()
                .statusCode(200);
        Response read = Api.given().get(path);
        read.then().body("version", is(2)).body("unitName", equalTo("新单位名"));
        assertThat(read.header("ETag")).isNotEqualTo(etag);
        Api.given().get(path + "/revisions").then().body("items[0].differences.pointer", contains("/unitName"));
        assertThat(Api.given().get(path + "/revisions/2").asString()).isEqualTo(read.asString());
    }

    @Test
    void whatNeverWasIsNotFound() {
        Api.given().get(PROJECTS.path(99) + "/revisions").then().statusCode(404);
        Api.given().get(PROJECTS.path(99) + "/revisions/1").then().statusCode(404);
        PROJECTS.create(PROJECTS.body(8));
        Api.given().get(PROJECTS.path(8) + "/revisions/2").then().statusCode(404);
        Api.given().get(PROJECTS.path(8) + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
        Api.givenFaulty().get(PROJECTS.path(8) + "?asOf=yesterday").then().statusCode(400);
        Api.givenFaulty().get(PROJECTS.path(8) + "/revisions/0").then().statusCode(400);
    }

    @Test
    void aReasonMayBeSentAsUtf8WithoutEncodingToo() throws IOException {
        PROJECTS.create(PROJECTS.body(9));
        String request =
                "DELETE %s HTTP/1.1\r\nHost: localhost\r\n%s\r\nIf-Match: *\r\nConnection: close\r\n%s: 年中调整+1\r\n\r\n"
                        .formatted(PROJECTS.path(9), Raw.authorization(), REASON);
        // HTTP clients send headers in ASCII; curl sends what it is given
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 204");
        }
        Api.given().get(PROJECTS.path(9) + "/revisions").then().body("items[0].reason", is("年中调整+1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%E8%B0", "%zz", "tooLong"})
    void aReasonThatCannotBeReadIsRefused(String reason) {
        Api.givenFaulty()
                .header(REASON, reason.equals("tooLong") ? "x".repeat(501) : reason)
                .header("If-Match", "*")
                .delete(PROJECTS.path(98))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(REASON));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
