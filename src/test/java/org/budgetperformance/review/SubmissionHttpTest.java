package org.budgetperformance.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** A project with an open error stays with its unit until it is mended or waived. */
@QuarkusTest
class SubmissionHttpTest {
    private static final Projects PROJECTS = new Projects(618);
    private static final String PLACEHOLDER = "目标内容1";

    @Test
    void aProjectWithAnOpenErrorIsNotSubmittedUntilItIsMended() {
        String project = created(1, PLACEHOLDER);
        move(project, "SUBMIT")
                .then()
                .statusCode(409)
                .body("detail", containsString("1 of them"))
                .body("errors.pointer", contains("/objectives/0/text"))
                .body("errors.code", contains("OPEN_ERROR"))
                .body("errors[0].detail", containsString("OBJECTIVE_PLACEHOLDER"));
        Projects.patch(project, "*", "{\"objectives\": [{\"text\": \"管网全年安全运行\"}]}")
                .then()
                .statusCode(200);
        move(project, "SUBMIT").then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void aWaivedErrorIsInNobodysWay() {
        String project = created(2, PLACEHOLDER);
        String id = Stored.finding(project, "OBJECTIVE_PLACEHOLDER").path("id").asText();
        Writes.put(project + "/findings/" + id + "/waiver", "{\"reason\": \"经核实无误\"}", "If-None-Match", "*")
                .then()
                .statusCode(201);
        move(project, "SUBMIT").then().statusCode(200);
    }

    @Test
    void anAmendmentWithAnOpenErrorIsNotApproved() {
        String project = created(3, "管网全年安全运行");
        for (String move : new String[] {"SUBMIT", "APPROVE", "AMEND"}) {
            move(project, move).then().statusCode(200);
        }
        Projects.patch(project, "*", "{\"objectives\": [{\"text\": \"%s\"}]}".formatted(PLACEHOLDER))
                .then()
                .statusCode(200);
        move(project, "APPROVE").then().statusCode(409).body("errors.code", contains("OPEN_ERROR"));
        Projects.patch(project, "*", "{\"objectives\": [{\"text\": \"管网全年安全可靠运行\"}]}")
                .then()
                .statusCode(200);
        move(project, "APPROVE").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    private static String created(int number, String objective) {
        ObjectNode body = PROJECTS.sound(number);
        body.putArray("objectives").addObject().put("text", objective);
        PROJECTS.create(body);
        return PROJECTS.path(number);
    }

    private static Response move(String project, String action) {
        return Api.given()
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body("{\"action\": \"%s\", \"reason\": \"审核\"}".formatted(action))
                .post(project + "/transitions");
    }
}
