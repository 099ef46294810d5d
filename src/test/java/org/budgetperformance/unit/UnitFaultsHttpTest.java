package org.budgetperformance.unit;

import static org.budgetperformance.testing.Writes.FAULTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** What is refused of units, and how. The codes are of the range of {@link UnitHttpTest}. */
@QuarkusTest
class UnitFaultsHttpTest {
    private static final String PATH = "/v1/units";

    @Test
    void aNewUnitNeedsItsDepartment() {
        Writes.postFaulty(PATH, "{\"code\": \"739001\", \"name\": \" \", \"departmentCode\": \"738\"}")
                .then()
                .statusCode(422)
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "/name WRONG_FORMAT",
                                "/code UNKNOWN_DEPARTMENT",
                                "/departmentCode CONTRADICTS_DERIVED"));
        put("739001", body("739001", "名"), "If-None-Match", "*")
                .then()
                .statusCode(422)
                .body(FAULTS, contains("/code UNKNOWN_DEPARTMENT"));
    }

    @Test
    void aWriteWithoutConditionIsRefused() {
        Seed.department("724");
        Seed.unit("724001");
        Api.given()
                .contentType(ContentType.JSON)
                .body(body("724001", "名"))
                .put(PATH + "/724001")
                .then()
                .statusCode(428);
        Api.given()
                .contentType(Writes.PATCH)
                .body("{}")
                .patch(PATH + "/724001")
                .then()
                .statusCode(428);
        Api.given().delete(PATH + "/724001").then().statusCode(428);
    }

    @Test
    void faultyBodiesAreToldApart() {
        Writes.postFaulty(PATH, "{").then().statusCode(400);
        Writes.postFaulty(PATH, "").then().statusCode(400);
        Writes.postFaulty(PATH, "[]").then().statusCode(422).body(FAULTS, contains(" WRONG_TYPE"));
        Writes.postFaulty(PATH, "{\"code\": \"72501\", \"name\": \"名\", \"kind\": 1}")
                .then()
                .statusCode(422)
                .body(FAULTS, containsInAnyOrder("/code WRONG_FORMAT", "/kind UNKNOWN_MEMBER"));
        Api.givenFaulty()
                .contentType("application/xml")
                .body("<a/>")
                .post(PATH)
                .then()
                .statusCode(415);
        Api.givenFaulty().accept("application/xml").get(PATH + "/725001").then().statusCode(406);
        Api.givenFaulty().patch(PATH).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void aCodeIsTakenOnce() {
        Seed.department("726");
        Seed.unit("726001");
        post("726001").then().statusCode(409).body("detail", equalTo("726001 已存在。"));
    }

    @Test
    void aUnitThatIsStillNeededStaysAndTheAnswerSaysWhy() {
        Seed.department("727");
        Seed.unit("727001");
        Seed.project(Seed.projectCode(727), "727001", 2024, "1.00", "");
        Api.given()
                .header("Accept-Language", "en")
                .header("If-Match", "*")
                .delete(PATH + "/727001")
                .then()
                .statusCode(409)
                .body("errors.code", contains("HAS_PROJECTS"))
                .body("errors.detail", contains("727001 still has projects: 1."));
        Seed.delete("/v1/projects/" + Seed.projectCode(727));
        Seed.delete(PATH + "/727001");
    }

    @Test
    void wrongParametersAreNamedAllAtOnce() {
        Api.givenFaulty()
                .queryParam("departmentCode", "72")
                .queryParam("q", " ")
                .queryParam("limit", "many")
                .queryParam("cursor", "%")
                .queryParam("unit", "1")
                .get(PATH)
                .then()
                .statusCode(400)
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "departmentCode WRONG_FORMAT",
                                "q WRONG_FORMAT",
                                "limit WRONG_TYPE",
                                "cursor WRONG_FORMAT",
                                "unit UNKNOWN_PARAMETER"));
    }

    private static String body(String code, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
    }

    private static Response post(String code) {
        return Writes.post(PATH, body(code, "名"));
    }

    private static Response put(String code, String json, String condition, String tag) {
        return Writes.put(PATH + "/" + code, json, condition, tag);
    }
}
