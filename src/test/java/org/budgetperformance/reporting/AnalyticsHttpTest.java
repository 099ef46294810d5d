package org.budgetperformance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Statements;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sums over HTTP. The department codes 770 to 779 and the years 2090 to 2099 are of this test. */
@QuarkusTest
class AnalyticsHttpTest {
    private static final String BUDGET = "/v1/analytics/budget";
    private static final String DISBURSEMENT = "/v1/analytics/disbursement";

    @Inject
    Statements statements;

    /** Once for all tests: 770 with two units and three projects in two years, 771 with one of each. */
    @BeforeEach
    void projects() {
        if (Api.given().get("/v1/departments/770").statusCode() == 200) {
            return;
        }
        Seed.department("770");
        Seed.department("771");
        Seed.unit("770001");
        Seed.unit("770002");
        Seed.unit("771001");
        project(771, "770001", 2090, "100.10, \"fiscal\": 60.05, \"other\": 40.05", plan(25, 50, 75, 100));
        project(772, "770001", 2091, "0.20", plan(30, 30, 30, 10));
        project(773, "770002", 2090, "9999999999999999.99", plan(30, 20, 30, 10));
        project(774, "771001", 2090, "5.00", ", \"purpose\": null, \"withheld\": [\"/purpose\"]");
        targets("770", 2090, 2);
        targets("770", 2091, 1);
        targets("771", 2090, 1);
    }

    @Test
    void sumsByUnitAreExactAndHaveNoClassifiedEntries() {
        budget("unit", "departmentCode=770")
                .then()
                .statusCode(200)
                .body("groupBy", equalTo("unit"))
                .body("groups.key", contains("770001", "770002"))
                .body("groups.name", contains("单位770001", "单位770002"))
                .body("groups.projects", contains(2, 1))
                .body("groups.classifiedEntries", contains(nullValue(), nullValue()))
                .body("totals.key", nullValue())
                .body("totals.classifiedEntries", equalTo(3));
        assertThat(budget("unit", "departmentCode=770").asString())
                .contains("\"total\":100.30,\"fiscal\":60.05,\"other\":40.05")
                .contains("\"total\":10000000000000100.29");
    }

    @Test
    void sumsByDepartmentCountItsClassifiedEntries() {
        budget("department", "fiscalYear=2090")
                .then()
                .statusCode(200)
                .body("groups.key", contains("770", "771"))
                .body("groups.name", contains("部门770", "部门771"))
                .body("groups.classifiedEntries", contains(2, 1))
                .body("groups.partialProjects", contains(0, 1))
                .body("groups.withheldMembers", contains(0, 1))
                .body("totals.projects", equalTo(3))
                .body("totals.withheldMembers", equalTo(1))
                .body("totals.classifiedEntries", equalTo(3));
    }

    @Test
    void yearsAreKeysWithoutNames() {
        budget("fiscalYear", "departmentCode=770")
                .then()
                .statusCode(200)
                .body("groups.key", contains("2090", "2091"))
                .body("groups.name", contains(nullValue(), nullValue()))
                .body("groups.classifiedEntries", contains(2, 1));
    }

    @Test
    void severalUnitsMayBeAskedFor() {
        budget("unit", "unitCode=770002&unitCode=771001")
                .then()
                .statusCode(200)
                .body("groups.key", contains("770002", "771001"))
                .body("totals.projects", equalTo(2))
                .body("totals.classifiedEntries", equalTo(4));
        budget("unit", "unitCode=771001&departmentCode=770")
                .then()
                .body("groups", empty())
                .body("totals.classifiedEntries", equalTo(0));
    }

    @Test
    void nothingSumsUpToNothing() {
        Response none = budget("department", "fiscalYear=2099");
        none.then().statusCode(200).body("groups", empty()).body("totals.projects", equalTo(0));
        assertThat(none.asString()).contains("\"total\":0.00,\"fiscal\":0.00,\"other\":0.00");
        assertThat(disbursement("department", "fiscalYear=2099").asString())
                .contains("{\"month\":12,\"plannedAmount\":0.00}");
    }

    @Test
    void plannedSpendingLeavesOutWhatHasNoConsistentPlan() {
        disbursement("department", "departmentCode=770")
                .then()
                .statusCode(200)
                .body("groups.projects", contains(3))
                .body("groups.plannedProjects", contains(2))
                .body("groups.inconsistentPlans", contains(1))
                .body("groups.missingPlans", contains(0))
                .body("groups[0].checkpoints.month", contains(3, 6, 10, 12));
        assertThat(disbursement("department", "departmentCode=770").asString())
                .contains("\"total\":100.30,\"checkpoints\":[{\"month\":3,\"plannedAmount\":25.09},"
                        + "{\"month\":6,\"plannedAmount\":50.17},{\"month\":10,\"plannedAmount\":75.26},"
                        + "{\"month\":12,\"plannedAmount\":100.30}]");
    }

    @Test
    void projectsWithoutAPlanAreCountedBesideTheSums() {
        disbursement("unit", "unitCode=771001")
                .then()
                .statusCode(200)
                .body("groups.plannedProjects", contains(0))
                .body("groups.missingPlans", contains(1))
                .body("groups.classifiedEntries", contains(nullValue()))
                .body("totals.missingPlans", equalTo(1))
                .body("totals.classifiedEntries", equalTo(1));
    }

    @Test
    void anAnalysisTakesTheSameStatementsWhateverItCovers() {
        long one = statements.of(() -> budget("unit", "unitCode=771001"));
        assertThat(statements.of(() -> budget("unit", ""))).isEqualTo(one).isPositive();
        assertThat(statements.of(() -> disbursement("department", ""))).isEqualTo(one);
    }

    @Test
    void wrongParametersAreNamedAllAtOnce() {
        for (String path : new String[] {BUDGET, DISBURSEMENT}) {
            Api.givenFaulty()
                    .get(path + "?groupBy=age&fiscalYear=99&unitCode=1&x=1")
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.collect { it.parameter + ' ' + it.code }",
                            containsInAnyOrder(
                                    "groupBy NOT_IN_LIST",
                                    "fiscalYear TOO_SMALL",
                                    "unitCode WRONG_FORMAT",
                                    "x UNKNOWN_PARAMETER"));
            Api.givenFaulty()
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("MISSING_MEMBER"))
                    .body("errors[0].detail", containsString("\"groupBy\" is missing"));
        }
    }

    @Test
    void whatIsNotOfferedIsAProblemToo() {
        Api.givenFaulty().delete(BUDGET).then().statusCode(405).contentType("application/problem+json");
        Api.givenFaulty()
                .accept("text/csv")
                .get(BUDGET + "?groupBy=unit")
                .then()
                .statusCode(406);
    }

    private static Response budget(String groupBy, String filters) {
        return Api.given().get(BUDGET + "?groupBy=" + groupBy + "&" + filters);
    }

    private static Response disbursement(String groupBy, String filters) {
        return Api.given().get(DISBURSEMENT + "?groupBy=" + groupBy + "&" + filters);
    }

    private static void project(int number, String unitCode, int fiscalYear, String budget, String more) {
        Seed.project(Seed.projectCode(number), unitCode, fiscalYear, budget, more);
    }

    private static String plan(int march, int june, int october, int december) {
        return """
                , "disbursementPlan": {"checkpoints": [
                    {"month": 3, "reportedPercent": %d}, {"month": 6, "reportedPercent": %d},
                    {"month": 10, "reportedPercent": %d}, {"month": 12, "reportedPercent": %d}]}""".formatted(march, june, october, december);
    }

    private static void targets(String department, int year, int classified) {
        StringBuilder entries = new StringBuilder();
        for (int seq = 1; seq <= classified; seq++) {
            entries.append(seq == 1 ? "" : ", ").append("{\"seq\": %d, \"classified\": true}".formatted(seq));
        }
        Writes.put(
                        "/v1/departments/" + department + "/performance-targets/" + year,
                        "{\"overallObjective\": \"总\", \"entries\": [" + entries + "]}",
                        "If-None-Match",
                        "*")
                .then()
                .statusCode(201);
    }
}
