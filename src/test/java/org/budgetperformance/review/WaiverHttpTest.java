package org.budgetperformance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** A finding that is right as it is can be waived, for as long as it is the same. */
@QuarkusTest
class WaiverHttpTest {
    private static final Projects PROJECTS = new Projects(615);
    private static final String RULE = "TARGET_BOUND_VACUOUS";
    private static final String REASON = "比率以上限考核，经核实";

    @Test
    void aWaivedFindingIsToldSoAndCountsSo() {
        String project = created(1);
        int open = openCount();
        waive(Api.given(), project, "If-None-Match", "*").then().statusCode(201).body("reason", equalTo(REASON));
        JsonNode waived = Stored.finding(project, RULE);
        assertThat(waived.path("status").asText()).isEqualTo("WAIVED");
        assertThat(waived.at("/waiver/reason").asText()).isEqualTo(REASON);
        assertThat(waived.at("/waiver/waivedBy").asText()).isNotBlank();
        String filter = "rule=" + RULE + "&unitCode=" + PROJECTS.unit(1) + "&departmentCode=" + PROJECTS.department();
        Api.given()
                .get("/v1/analytics/findings?groupBy=rule&" + filter)
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].key", equalTo(RULE));
        Api.given()
                .get("/v1/findings?status=WAIVED&limit=200&" + filter)
                .then()
                .statusCode(200)
                .body("items.findAll { it.projectCode == '%s' }".formatted(PROJECTS.code(1)), hasSize(1));
        assertThat(openCount()).isEqualTo(open - 1);
        Api.given()
                .get("/v1/projects?limit=200&finding=" + RULE + "&unitCode=" + PROJECTS.unit(1))
                .then()
                .statusCode(200)
                .body("items.findAll { it.code == '%s' }".formatted(PROJECTS.code(1)), hasSize(0));
    }

    private static int openCount() {
        return Api.given()
                .get("/v1/projects?code=" + PROJECTS.code(1))
                .jsonPath()
                .getInt("items[0].findingCount");
    }

    @Test
    void aWaiverStaysWhileTheValueDoesAndLapsesWithIt() {
        String project = created(2);
        waive(Api.given(), project, "If-None-Match", "*").then().statusCode(201);
        ObjectNode body = Projects.read(project);
        body.put("purpose", "另一个用途");
        ((com.fasterxml.jackson.databind.node.ArrayNode) body.path("indicators"))
                .insert(0, Projects.json(indicator("阀门完好率", "≥98%")));
        put(project, body);
        JsonNode moved = Stored.finding(project, RULE);
        assertThat(moved.path("pointer").asText()).isEqualTo("/indicators/1/target");
        assertThat(moved.path("status").asText()).isEqualTo("WAIVED");
        Api.given()
                .contentType("application/json")
                .body("{\"departmentCode\": \"%s\", \"fiscalYear\": 2024}".formatted(PROJECTS.department()))
                .post("/v1/review-runs")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("removed", equalTo(0));
        assertThat(Stored.finding(project, RULE).path("status").asText()).isEqualTo("WAIVED");
        retarget(project, "≥95%");
        assertThat(Stored.rules(project)).doesNotContain(RULE);
        retarget(project, "≤100%");
        assertThat(Stored.finding(project, RULE).path("status").asText()).isEqualTo("OPEN");
    }

    @Test
    void aWaiverIsWrittenUnderConditions() {
        String project = created(3);
        String path = path(project);
        Api.given().get(path).then().statusCode(404);
        waive(Api.givenFaulty(), project, "X-None", "*").then().statusCode(428);
        String tag = waive(Api.given(), project, "If-None-Match", "*").header("ETag");
        waive(Api.given(), project, "If-None-Match", "*").then().statusCode(412);
        Api.given().header("If-None-Match", tag).get(path).then().statusCode(304);
        String next = Writes.put(path, "{\"reason\": \"另一理由\"}", "If-Match", tag)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(next).isNotEqualTo(tag);
        Api.given().header("If-Match", tag).delete(path).then().statusCode(412);
        Api.given().header("If-Match", next).delete(path).then().statusCode(204);
        assertThat(Stored.finding(project, RULE).path("status").asText()).isEqualTo("OPEN");
        Api.given().header("If-Match", "*").delete(path).then().statusCode(404);
    }

    @Test
    void whatIsNoWaiverOrNoFindingIsRefused() {
        String project = created(4);
        Writes.putFaulty(path(project), "{\"reason\": \" \"}", "If-None-Match", "*")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        Writes.put(project + "/findings/" + "0".repeat(32) + "/waiver", body(), "If-None-Match", "*")
                .then()
                .statusCode(404);
        String other = created(5);
        String id = Stored.finding(project, RULE).path("id").asText();
        Writes.put(other + "/findings/" + id + "/waiver", body(), "If-None-Match", "*")
                .then()
                .statusCode(404);
    }

    @Test
    void anEditorWaivesNothing() {
        String project = created(6);
        String token = Token.of("unit-editor").units(PROJECTS.department()).signed();
        waive(Api.as(token), project, "If-None-Match", "*").then().statusCode(403);
    }

    @Test
    void waivingIsAudited() {
        String project = created(7);
        waive(Writes.reason("first"), project, "If-None-Match", "*").then().statusCode(201);
        Api.given()
                .get("/v1/audit-entries?operation=putWaiver&target=" + path(project))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("first"));
    }

    private static String created(int number) {
        ObjectNode body = PROJECTS.whole(number);
        body.putArray("indicators").add(Projects.json(indicator("第" + number + "段完好率", "≤100%")));
        PROJECTS.create(body);
        return PROJECTS.path(number);
    }

    private static void retarget(String project, String target) {
        ObjectNode body = Projects.read(project);
        Stream.of("/indicators/1")
                .map(body::at)
                .map(ObjectNode.class::cast)
                .forEach(it -> it.putObject("target").put("raw", target));
        put(project, body);
    }

    private static void put(String project, ObjectNode body) {
        body.path("indicators").forEach(it -> ((ObjectNode) it).remove("seq"));
        Projects.put(project, "*", body).then().statusCode(200);
    }

    private static Response waive(RequestSpecification request, String project, String condition, String tag) {
        return request.contentType("application/json")
                .header(condition, tag)
                .body(body())
                .put(path(project));
    }

    private static String path(String project) {
        return project + "/findings/" + Stored.finding(project, RULE).path("id").asText() + "/waiver";
    }

    private static String body() {
        return "{\"reason\": \"%s\"}".formatted(REASON);
    }

    private static String indicator(String name, String target) {
        return """
                {"level1": "OUTPUT", "level2": "QUALITY", "name": "%s", "description": "完好管段所占比重",
                 "target": {"raw": "%s"}, "basis": "年度计划"}""".formatted(name, target);
    }
}
