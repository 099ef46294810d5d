package org.budgetperformance.department;

import static org.budgetperformance.testing.Writes.FAULTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** What is refused of departments, and how. The codes are of the range of {@link DepartmentHttpTest}. */
@QuarkusTest
class DepartmentFaultsHttpTest {
    private static final String PATH = "/v1/departments";

    @Test
    void aMergePatchIsCheckedLikeAPut() {
        Seed.department("708");
        Writes.patchFaulty(PATH + "/708", "{\"name\": null, \"code\": \"709\", \"version\": 9, \"more\": 1}", "*")
                .then()
                .statusCode(422)
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "/name MISSING_MEMBER",
                                "/code CONTRADICTS_PATH",
                                "/version CONTRADICTS_DERIVED",
                                "/more UNKNOWN_MEMBER"));
    }

    @Test
    void aPlainJsonPatchIsAnsweredWithTheFormatTaken() {
        Seed.department("710");
        Api.givenFaulty()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"name\": \"名\"}")
                .patch(PATH + "/710")
                .then()
                .statusCode(415)
                .header("Accept-Patch", Writes.PATCH);
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        Writes.postFaulty(PATH, "{\"code\": \"7x\", \"name\": 5, \"version\": 3, \"nmae\": \"\"}")
                .then()
                .statusCode(422)
                .header("Content-Language", "zh")
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "/code WRONG_FORMAT",
                                "/name WRONG_TYPE",
                                "/version CONTRADICTS_DERIVED",
                                "/nmae UNKNOWN_MEMBER"));
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() {
        Writes.postFaulty(PATH, "{\"code\": ").then().statusCode(400).body("detail", startsWith("请求体不是"));
        Writes.postFaulty(PATH, "{\"code\": \"711\", \"code\": \"711\", \"name\": \"名\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        Api.givenFaulty()
                .contentType("text/plain")
                .body("711")
                .post(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void theLanguageIsTheCallers() {
        Api.given()
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .get(PATH + "/719")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("detail", equalTo("There is no department 719."));
        Api.given()
                .header("Accept-Language", "fr")
                .get(PATH + "/719")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh")
                .body("detail", equalTo("部门 719 不存在。"));
    }

    @Test
    void aCodeIsTakenOnce() {
        Seed.department("712");
        post("712")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("errors", nullValue());
    }

    @Test
    void aDepartmentThatIsStillNeededStaysAndTheAnswerSaysWhy() {
        String etag = Seed.department("713");
        Seed.unit("713001");
        Seed.unit("713002");
        Writes.put(PATH + "/713/performance-targets/2024", "{\"overallObjective\": \"目标\"}", "If-None-Match", "*")
                .then()
                .statusCode(201);
        Api.given()
                .header("Accept-Language", "en")
                .header("If-Match", etag)
                .delete(PATH + "/713")
                .then()
                .statusCode(409)
                .body("errors.code", containsInAnyOrder("HAS_UNITS", "HAS_PERFORMANCE_TARGETS"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "713 still has units: 2.", "713 still has performance targets of years: 1."));
    }

    @Test
    void parametersAreCheckedAllAtOnce() {
        Api.givenFaulty()
                .queryParam("limit", 201)
                .queryParam("sort", "age")
                .queryParam("nmae", "x")
                .queryParam("count", "true", "false")
                .get(PATH)
                .then()
                .statusCode(400)
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "limit TOO_LARGE",
                                "sort NOT_IN_LIST",
                                "nmae UNKNOWN_PARAMETER",
                                "count REPEATED_PARAMETER"));
        Api.givenFaulty()
                .get(PATH + "/7x7")
                .then()
                .statusCode(400)
                .body(FAULTS, contains("departmentCode WRONG_FORMAT"));
    }

    @Test
    void whatIsNotOfferedIsAProblemToo() {
        Api.givenFaulty()
                .delete(PATH)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", not(nullValue()));
        Api.givenFaulty().accept("text/csv").get(PATH).then().statusCode(406).contentType("application/problem+json");
    }

    private static String body(String code, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
    }

    private static Response post(String code) {
        return Writes.post(PATH, body(code, "名"));
    }
}
