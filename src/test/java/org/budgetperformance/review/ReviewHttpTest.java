package org.budgetperformance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.Test;

/** The rules are told, and so is what they find in what is not stored. */
@QuarkusTest
class ReviewHttpTest {
    private static final Projects PROJECTS = new Projects(616);
    private static final String ALIKE = "全年完成辖区管网巡检并及时处置险情，供水保持稳定";

    @Test
    void everyRuleIsListedWithItsWordsInBothLanguages() {
        Api.given()
                .get("/v1/review-rules")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        equalTo(Rules.STANDARD.all().stream().map(Rule::id).toList()))
                .body("items.enabled", everyItem(equalTo(true)))
                .body("items.find { it.id == 'PLAN_TEMPLATE' }.parameters.value", equalTo(List.of("3")))
                .body(
                        "items.find { it.id == 'LEVEL1_MISSING' }.norm",
                        org.hamcrest.Matchers.containsString("财预〔2021〕101号"))
                .body("items.titleEn", everyItem(org.hamcrest.Matchers.not("")));
    }

    @Test
    void aProjectIsReviewedWithoutBeingStored() {
        ObjectNode body = PROJECTS.whole(1).put("name", "管网维护").put("purpose", "管网维护");
        Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(body))
                .post("/v1/reviews")
                .then()
                .statusCode(200)
                .body("projects", equalTo(1))
                .body("findings.rule", hasItem("TEXT_REPEATS_THE_NAME"))
                .body("findings.id", everyItem(org.hamcrest.Matchers.nullValue()));
        Api.given().get(PROJECTS.path(1)).then().statusCode(404);
    }

    @Test
    void aStoredProjectCanBeReviewedAsItIsRead() {
        PROJECTS.create(PROJECTS.whole(2));
        List<String> found = Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(Projects.read(PROJECTS.path(2))))
                .post("/v1/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("findings.rule");
        assertThat(found).isNotEmpty().isSubsetOf(Stored.rules(PROJECTS.path(2)));
    }

    @Test
    void whatCouldNotBeStoredIsNotReviewed() {
        Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(PROJECTS.body(3).put("unitCode", PROJECTS.department() + "999")))
                .post("/v1/reviews")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_UNIT"));
        Api.givenFaulty()
                .contentType("text/plain;charset=UTF-8")
                .body("nothing")
                .post("/v1/reviews")
                .then()
                .statusCode(422);
    }

    @Test
    void aDocumentIsReviewedAndItsDryRunTellsTheSame() {
        byte[] document = DocumentText.of("617", 2024).entries(4).bytes();
        JsonNode review = Projects.tree(Api.given()
                .contentType("text/plain;charset=UTF-8")
                .body(document)
                .post("/v1/reviews")
                .then()
                .statusCode(200)
                .body("projects", equalTo(4))
                .extract()
                .asString());
        JsonNode report = Projects.tree(Api.given()
                .contentType("text/plain;charset=UTF-8")
                .body(document)
                .post("/v1/imports?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(review.path("findings")).isNotEmpty();
        assertThat(report.path("review")).isEqualTo(review);
    }

    @Test
    void aFindingTellsNothingOfAUnitThatIsNotTheCallers() {
        for (int unit = 1; unit <= 2; unit++) {
            ObjectNode body = PROJECTS.whole(10 + unit).put("name", "巡检" + unit);
            body.put("unitCode", PROJECTS.unit(unit))
                    .putArray("objectives")
                    .addObject()
                    .put("text", ALIKE);
            PROJECTS.create(body);
        }
        String reader = Token.of("reader").units(PROJECTS.unit(1)).signed();
        String list = PROJECTS.path(11) + "/findings";
        String alike = "items.find { it.rule == 'OBJECTIVES_ALIKE' }.value";
        Api.given().get(list).then().statusCode(200).body(alike, equalTo(PROJECTS.code(12)));
        String told = Api.as(reader)
                .get(list)
                .then()
                .statusCode(200)
                .body(alike, org.hamcrest.Matchers.nullValue())
                .extract()
                .asString();
        assertThat(told).doesNotContain(PROJECTS.code(12), "巡检2");
        Api.as(reader)
                .get("/v1/findings?limit=200&departmentCode=" + PROJECTS.department())
                .then()
                .statusCode(200)
                .body("items.unitCode", everyItem(equalTo(PROJECTS.unit(1))));
        Api.as(reader).get(PROJECTS.path(12) + "/findings").then().statusCode(404);
    }

    @Test
    void findingsAreCountedByRuleUnitAndSeverity() {
        PROJECTS.create(PROJECTS.whole(20));
        String filter = "departmentCode=" + PROJECTS.department();
        for (String by : List.of("rule", "unit", "severity")) {
            JsonNode counts = Projects.tree(Api.given()
                    .get("/v1/analytics/findings?groupBy=" + by + "&" + filter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            long sum = 0;
            for (JsonNode group : counts.path("groups")) {
                sum += group.path("findings").asLong();
            }
            assertThat(sum).isPositive().isEqualTo(counts.at("/totals/findings").asLong());
        }
        Api.given()
                .get("/v1/findings?severity=INFO&limit=200&" + filter)
                .then()
                .statusCode(200)
                .body("items.severity", everyItem(equalTo("INFO")));
        Api.given().get("/v1/findings?rule=NO_SUCH_RULE&" + filter).then().body("items", hasSize(0));
    }
}
