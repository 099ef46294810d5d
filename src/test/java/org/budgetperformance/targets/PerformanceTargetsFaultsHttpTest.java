package org.budgetperformance.targets;

import static org.budgetperformance.testing.Writes.FAULTS;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

/** What is refused of performance targets. The codes are of the range of {@link PerformanceTargetsHttpTest}. */
@QuarkusTest
class PerformanceTargetsFaultsHttpTest {

    @Test
    void aMissingDepartmentComesBeforeEverythingElse() {
        Api.givenFaulty()
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"subTargets\": 1}")
                .put(path("769"))
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no department 769."));
        get("769").then().statusCode(404).body("detail", equalTo("部门 769 不存在。"));
    }

    @Test
    void missingTargetsAreToldFromAMissingDepartment() {
        Seed.department("755");
        Api.given()
                .header("Accept-Language", "en")
                .get(path("755"))
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("detail", equalTo("Department 755 has no performance targets for 2024."));
        Api.given().header("If-Match", "*").delete(path("755")).then().statusCode(404);
    }

    @Test
    void aProjectStandsThereOnceAndIsOneOfTheDepartment() {
        Seed.department("756");
        Seed.department("757");
        Seed.unit("756001");
        Seed.unit("757001");
        String own = Seed.projectCode(756);
        String foreign = Seed.projectCode(757);
        Seed.project(own, "756001", 2024, "1.00", "");
        Seed.project(foreign, "757001", 2024, "1.00", "");
        String none = Seed.projectCode(758);
        put("756", """
                        {"overallObjective": "总", "entries": [{"seq": 1, "projectCode": "%s"},
                         {"seq": 1, "projectCode": "%s"}, {"seq": 2, "projectCode": "%s"}, {"seq": 3, "projectCode": "%s"}]}""".formatted(own, own, foreign, none), "If-None-Match", "*")
                .then()
                .statusCode(422)
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "/entries/1/seq REPEATED_SEQ",
                                "/entries/1/projectCode REPEATED_PROJECT",
                                "/entries/2/projectCode UNKNOWN_PROJECT",
                                "/entries/3/projectCode UNKNOWN_PROJECT"));
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnceWhateverTheSchemaRefused() {
        Seed.department("759");
        Writes.putFaulty(path("759"), """
                        {"fiscalYear": 2023, "classifiedEntries": 9, "overallObjective": " 涉及公安工作秘密 ", "more": 1,
                         "subTargets": [null, {"name": "甲", "seq": 5}, {"objective": "涉及公安工作秘密"}],
                         "safeguards": [{"text": 7}, {"title": "涉及公安工作秘密", "text": "检查"}],
                         "entries": [{"seq": 1}, {"seq": 2, "projectCode": "99000024P000000000011", "classified": true},
                                     {"projectCode": "x"}, {"seq": 4, "classified": "yes"}, 5]}""", "If-None-Match", "*")
                .then()
                .statusCode(422)
                .header("Content-Language", "zh")
                .body(
                        FAULTS,
                        containsInAnyOrder(
                                "/fiscalYear CONTRADICTS_DERIVED",
                                "/classifiedEntries CONTRADICTS_DERIVED",
                                "/overallObjective WITHHELD_PHRASE",
                                "/more UNKNOWN_MEMBER",
                                "/subTargets/0 WRONG_TYPE",
                                "/subTargets/1/seq CONTRADICTS_DERIVED",
                                "/subTargets/2/name MISSING_MEMBER",
                                "/subTargets/2/objective WITHHELD_PHRASE",
                                "/safeguards/0/text WRONG_TYPE",
                                "/safeguards/1/title WITHHELD_PHRASE",
                                "/entries/0/projectCode MISSING_VALUE",
                                "/entries/1/projectCode UNKNOWN_PROJECT",
                                "/entries/1/projectCode WITHHELD_VALUE_PRESENT",
                                "/entries/2/seq MISSING_MEMBER",
                                "/entries/2/projectCode WRONG_FORMAT",
                                "/entries/3/classified WRONG_TYPE",
                                "/entries/4 WRONG_TYPE"));
    }

    @Test
    void whatIsNotOfferedIsAProblemToo() {
        Api.givenFaulty().post(path("750")).then().statusCode(405).contentType("application/problem+json");
        Api.givenFaulty().accept("image/png").get(path("750")).then().statusCode(406);
        Api.givenFaulty()
                .contentType("text/plain")
                .body("x")
                .put(path("750"))
                .then()
                .statusCode(415);
        Api.givenFaulty()
                .contentType(ContentType.JSON)
                .body("{")
                .put(path("750"))
                .then()
                .statusCode(400);
        Api.givenFaulty()
                .get("/v1/departments/75/performance-targets/1999")
                .then()
                .statusCode(400)
                .body(FAULTS, containsInAnyOrder("departmentCode WRONG_FORMAT", "fiscalYear TOO_SMALL"));
        Api.givenFaulty()
                .queryParam("x", 1)
                .get(path("750"))
                .then()
                .statusCode(400)
                .body("errors", not(empty()));
    }

    private static String path(String department) {
        return "/v1/departments/" + department + "/performance-targets/2024";
    }

    private static Response get(String department) {
        return Api.given().get(path(department));
    }

    /** The validator does not see that a {@code seq}, which answers must have, may be left out of a request. */
    private static Response put(String department, String json, String condition, String tag) {
        return Writes.putFaulty(path(department), json, condition, tag);
    }
}
