package org.budgetperformance.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of one project: a part of it, under its version. */
@QuarkusTest
class DisbursementPlanHttpTest {
    private static final Projects PROJECTS = new Projects(20);
    private static final JsonNode PLAN = Projects.plan("25", "50", "75", "100");

    @Test
    void aPlanIsCreatedReadReplacedAndDeletedUnderTheProjectsTag() {
        String before = PROJECTS.create(PROJECTS.body(1));
        Response created = putNew(1, PLAN);
        created.then().statusCode(201).header("Location", endsWith(path(1))).body("version", is(2));
        assertThat(created.header("ETag"))
                .isEqualTo(Projects.etag(PROJECTS.path(1)))
                .isNotEqualTo(before);
        Response read = Api.given().get(path(1));
        read.then().statusCode(200).header("ETag", created.header("ETag"));
        assertThat(read.asString()).isEqualTo(created.asString());

        Response replaced = Projects.put(path(1), created.header("ETag"), Projects.plan("0", "0", "0", "100"));
        replaced.then()
                .statusCode(200)
                .header("ETag", Projects.etag(PROJECTS.path(1)))
                .body("version", is(3));

        Api.given()
                .header("If-Match", replaced.header("ETag"))
                .delete(path(1))
                .then()
                .statusCode(204);
        Api.given().get(path(1)).then().statusCode(404);
        Api.given().get(PROJECTS.path(1)).then().body("version", is(4)).body("disbursementPlan", nullValue());
    }

    @Test
    void aPlanTellsTheProjectItBelongsTo() {
        PROJECTS.create(PROJECTS.whole(2));
        ObjectNode project = Projects.read(PROJECTS.path(2));
        ObjectNode plan = Projects.read(path(2));
        assertThat(plan.get("projectCode")).isEqualTo(project.get("code"));
        assertThat(plan.get("projectName")).isEqualTo(project.get("name"));
        assertThat(plan.get("totalAmount")).isEqualTo(project.at("/budget/total"));
        for (String member : List.of("fiscalYear", "unitCode", "version", "updatedAt")) {
            assertThat(plan.get(member)).isEqualTo(project.get(member));
        }
        assertThat(plan.get("basis")).isEqualTo(project.at("/disbursementPlan/basis"));
        assertThat(plan.get("checkpoints")).isEqualTo(project.at("/disbursementPlan/checkpoints"));
        assertThat(plan.size()).isEqualTo(9);
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        String etag = PROJECTS.create(PROJECTS.whole(3));
        ObjectNode read = Projects.read(path(3));
        Response answer = Projects.put(path(3), etag, read);
        answer.then().statusCode(200).header("ETag", etag);
        assertThat(Projects.json(answer.asString())).isEqualTo(read);
    }

    @Test
    void conditionsAreThoseOfTheProject() {
        PROJECTS.create(PROJECTS.whole(4));
        String stale = Projects.etag(path(4));
        Projects.patch(PROJECTS.path(4), stale, "{\"name\": \"新名\"}").then().statusCode(200);
        Projects.put(path(4), stale, PLAN).then().statusCode(412);
        putNew(4, PLAN).then().statusCode(412);
        Api.given().header("If-Match", stale).delete(path(4)).then().statusCode(412);
        Api.given().delete(path(4)).then().statusCode(428);
        Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(PLAN))
                .put(path(4))
                .then()
                .statusCode(428);
        String current = Projects.etag(path(4));
        Api.given()
                .header("If-None-Match", current)
                .get(path(4))
                .then()
                .statusCode(304)
                .header("ETag", current);
        Api.given().header("If-None-Match", stale).get(path(4)).then().statusCode(200);
        Projects.put(path(4), current, PLAN).then().statusCode(200);
        Projects.patch(PROJECTS.path(4), current, "{}").then().statusCode(412);
    }

    @Test
    void whereThereIsNoPlanOrNoProjectThereIsNothingToReadOrDelete() {
        String etag = PROJECTS.create(PROJECTS.body(5));
        Api.given().get(path(5)).then().statusCode(404).body("detail", is("项目 " + PROJECTS.code(5) + " 没有资金支出计划。"));
        Api.given().header("If-Match", etag).delete(path(5)).then().statusCode(404);
        Projects.put(path(5), etag, PLAN).then().statusCode(412);
        for (RequestSpecification request : List.of(Api.given(), Api.given().header("If-Match", "*"))) {
            request.get(path(999)).then().statusCode(404);
        }
        Api.given().header("If-Match", "*").delete(path(999)).then().statusCode(404);
        Projects.put(path(999), "*", PLAN).then().statusCode(404);
        putNew(999, PLAN).then().statusCode(404);
    }

    @Test
    void allFaultsOfAPlanAreNamedInOneAnswer() {
        PROJECTS.create(PROJECTS.body(6));
        JsonNode faulty = Projects.json("""
                {"projectCode": "x", "projectName": "别的", "basis": "PER_PERIOD", "totalAmount": 1, "more": 1, "version": 7,
                 "checkpoints": [{"month": 3, "reportedPercent": 100.01}, {"month": 6, "reportedPercent": 33.333},
                 {"month": 10, "reportedPercent": "60"}, {"month": 10}]}""");
        Response answer = faulty(6, faulty);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer))
                .containsExactlyInAnyOrder(
                        "/projectCode CONTRADICTS_DERIVED",
                        "/projectName CONTRADICTS_DERIVED",
                        "/totalAmount CONTRADICTS_DERIVED",
                        "/version CONTRADICTS_DERIVED",
                        "/more UNKNOWN_MEMBER",
                        "/checkpoints/0/reportedPercent TOO_LARGE",
                        "/checkpoints/1/reportedPercent TOO_MANY_DECIMALS",
                        "/checkpoints/2/reportedPercent WRONG_TYPE",
                        "/checkpoints/3/month REPEATED_MONTH");
        Api.given().get(path(6)).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"3, /checkpoints TOO_FEW_ITEMS", "5, /checkpoints TOO_MANY_ITEMS"})
    void aPlanHasFourCheckpoints(int count, String fault) {
        if (Api.given().get(PROJECTS.path(7)).statusCode() == 404) {
            PROJECTS.create(PROJECTS.body(7));
        }
        ObjectNode plan = PLAN.deepCopy();
        ArrayNode checkpoints = (ArrayNode) plan.get("checkpoints");
        if (count < 4) {
            checkpoints.remove(3);
        } else {
            checkpoints.add(checkpoints.get(3));
        }
        Response answer = faulty(7, plan);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    @Test
    void checkpointsStandInTheirOrder() {
        PROJECTS.create(PROJECTS.body(8));
        ObjectNode plan = PLAN.deepCopy();
        ArrayNode checkpoints = (ArrayNode) plan.get("checkpoints");
        checkpoints.insert(0, checkpoints.remove(1));
        Response answer = faulty(8, plan);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer))
                .containsExactly("/checkpoints/0/month REPEATED_MONTH", "/checkpoints/1/month REPEATED_MONTH");
    }

    @Test
    void aBodyThatIsNoPlanIsToldApart() {
        PROJECTS.create(PROJECTS.body(9));
        RequestSpecification request = Api.givenFaulty().header("If-None-Match", "*");
        request.contentType(ContentType.JSON).body("{").put(path(9)).then().statusCode(400);
        Api.givenFaulty()
                .contentType("text/plain")
                .header("If-None-Match", "*")
                .body("{}")
                .put(path(9))
                .then()
                .statusCode(415);
        Api.givenFaulty().accept("text/html").get(path(9)).then().statusCode(406);
        Response missing = faulty(9, Projects.json("{}"));
        missing.then().statusCode(422);
        assertThat(Projects.faults(missing)).containsExactly("/checkpoints MISSING_MEMBER");
    }

    private static String path(int project) {
        return PROJECTS.path(project) + "/disbursement-plan";
    }

    private static Response putNew(int project, JsonNode plan) {
        return putNew(Api.given(), project, plan);
    }

    private static Response faulty(int project, JsonNode plan) {
        return putNew(Api.givenFaulty(), project, plan);
    }

    private static Response putNew(RequestSpecification request, int project, JsonNode plan) {
        return request.contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Projects.text(plan))
                .put(path(project));
    }
}
