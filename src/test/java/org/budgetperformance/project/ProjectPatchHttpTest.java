package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON merge patches (RFC 7396) of projects. */
@QuarkusTest
class ProjectPatchHttpTest {
    private static final Projects PROJECTS = new Projects(1);

    @Test
    void onlyWhatThePatchNamesChanges() {
        String etag = PROJECTS.create(PROJECTS.whole(1));
        ObjectNode before = Projects.read(PROJECTS.path(1));
        Projects.patch(PROJECTS.path(1), etag, "{\"name\": \"新名\"}")
                .then()
                .statusCode(200)
                .body("version", is(2));
        String[] changed = {"name", "version", "updatedAt"};
        assertThat(Projects.without(Projects.read(PROJECTS.path(1)), changed))
                .isEqualTo(Projects.without(before, changed));
    }

    @Test
    void aPatchThatChangesNothingMovesNothing() {
        String etag = PROJECTS.create(PROJECTS.whole(2));
        for (String patch :
                List.of("{}", "{\"name\": \"项目\"}", "{\"budget\": {\"total\": 331000}}", "{\"nothing\": null}")) {
            Projects.patch(PROJECTS.path(2), etag, patch)
                    .then()
                    .statusCode(200)
                    .header("ETag", etag)
                    .body("version", is(1));
        }
    }

    @Test
    void nullTakesAMemberAway() {
        PROJECTS.create(PROJECTS.whole(3));
        Projects.patch(
                        PROJECTS.path(3),
                        "*",
                        "{\"purpose\": null, \"disbursementPlan\": null, \"budget\": {\"fiscal\": null}}")
                .then()
                .statusCode(200)
                .body("purpose", nullValue())
                .body("disbursementPlan", nullValue())
                .body("budget.total", equalTo(new BigDecimal("331000.00")))
                .body("budget.fiscal", nullValue());
    }

    @Test
    void whatFollowsFromAPatchedMemberFollows() {
        PROJECTS.create(PROJECTS.whole(4));
        Projects.patch(PROJECTS.path(4), "*", "{\"budget\": {\"total\": 200}}")
                .then()
                .statusCode(200)
                .body("budget.fiscal", equalTo(new BigDecimal("331000.00")))
                .body(
                        "disbursementPlan.checkpoints.cumulativeAmount",
                        contains(
                                new BigDecimal("0.00"),
                                new BigDecimal("60.00"),
                                new BigDecimal("121.00"),
                                new BigDecimal("200.00")));
    }

    @Test
    void anArrayIsReplacedAsAWhole() {
        PROJECTS.create(PROJECTS.whole(5));
        String kept = Projects.read(PROJECTS.path(5)).at("/indicators/1/id").asText();
        Projects.patch(
                        PROJECTS.path(5),
                        "*",
                        "{\"objectives\": [], \"indicators\": [{\"id\": \"%s\", \"name\": \"留下的\", \"target\": {\"raw\": \"稳定\"}}]}"
                                .formatted(kept))
                .then()
                .statusCode(200)
                .body("objectives", hasSize(0))
                .body("indicators", hasSize(1))
                .body("indicators[0].id", is(kept))
                .body("indicators[0].seq", is(1))
                .body("indicators[0].description", nullValue())
                .body("indicators[0].target.kind", is("QUALITATIVE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'version': 7} | /version CONTRADICTS_DERIVED",
                "{'unitName': '别名'} | /unitName CONTRADICTS_DERIVED",
                "{'departmentCode': '312'} | /departmentCode CONTRADICTS_DERIVED",
                "{'disclosure': 'PARTIAL'} | /disclosure CONTRADICTS_DERIVED",
                "{'createdAt': '2020-01-01T00:00:00Z'} | /createdAt CONTRADICTS_DERIVED",
                "{'disbursementPlan': {'basis': 'PER_PERIOD'}} | /disbursementPlan/basis CONTRADICTS_DERIVED",
                "{'code': '88000124P00000000099X'} | /code CONTRADICTS_PATH",
                "{'name': null} | /name MISSING_MEMBER",
                "{'budget': {'total': null}} | /budget/total MISSING_MEMBER",
                "{'budget': 5} | /budget WRONG_TYPE",
                "{'more': 1} | /more UNKNOWN_MEMBER",
                "{'unitCode': '899999'} | /unitCode UNKNOWN_UNIT",
                "{'withheld': ['/purpose']} | /purpose WITHHELD_VALUE_PRESENT",
            })
    void whatIsPatchedIsCheckedLikeAPut(String patch, String fault) {
        if (Api.given().get(PROJECTS.path(6)).statusCode() == 404) {
            PROJECTS.create(PROJECTS.whole(6));
        }
        Response answer = Projects.patch(PROJECTS.path(6), "*", patch.replace('\'', '"'));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(fault);
        Api.given().get(PROJECTS.path(6)).then().body("version", is(1));
    }

    @Test
    void derivedMembersAsReadMayStandInAPatch() {
        String etag = PROJECTS.create(PROJECTS.whole(7));
        ObjectNode read = Projects.read(PROJECTS.path(7));
        Projects.patch(PROJECTS.path(7), etag, Projects.text(read))
                .then()
                .statusCode(200)
                .header("ETag", etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"name\"", "7"})
    void aPatchThatIsNoObjectIsRefused(String patch) {
        if (Api.given().get(PROJECTS.path(8)).statusCode() == 404) {
            PROJECTS.create(PROJECTS.whole(8));
        }
        Response answer = Api.givenFaulty()
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", "*")
                .body(patch)
                .patch(PROJECTS.path(8));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(" WRONG_TYPE");
    }
}
