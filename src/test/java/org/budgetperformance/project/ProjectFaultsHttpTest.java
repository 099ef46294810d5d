package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a body is named, all of them at once, each at its place. */
@QuarkusTest
class ProjectFaultsHttpTest {
    private static final Projects PROJECTS = new Projects(4);

    private static final String FAULTY = """
            {"code": "%s", "fiscalYear": 1999, "unitCode": "899999", "unitName": 5, "disclosure": "PUBLIC",
             "budget": {"total": "331000", "fiscal": 0.001, "other": 10000000000000000},
             "purpose": "涉及公安工作秘密", "more/than~known": 1, "version": 3, "withheldReason": "BECAUSE",
             "objectives": [{"seq": 2, "text": "一"}, {"label": "2."}, {"text": ""}],
             "disbursementPlan": {"checkpoints": [
               {"month": 3, "reportedPercent": 33.333}, {"month": 6, "reportedPercent": 100.01},
               {"month": 9, "reportedPercent": -1}, {"month": 12, "reportedPercent": 100, "extra": null}]},
             "indicators": [
               {"name": "一", "level1": "INPUT", "level2": "QUANTITY", "level2Label": "质量指标", "target": {"raw": "稳定"}},
               {"id": "0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01", "name": "", "target": {"raw": "100%%", "value": 99}},
               {"name": "三"}, 7],
             "withheld": ["/indicators/0/target", "/objectives/9/text", "/budget/total"]}""";

    @Test
    void allFaultsOfABodyAreNamedInOneAnswer() {
        Response answer = Projects.refused(Projects.json(FAULTY.formatted(PROJECTS.code(1))));
        answer.then().statusCode(422).body("detail", is("请求共有 32 处问题。"));
        assertThat(Projects.faults(answer))
                .containsExactlyInAnyOrder(
                        "/name MISSING_MEMBER",
                        "/fiscalYear TOO_SMALL",
                        "/unitCode UNKNOWN_UNIT",
                        "/unitName WRONG_TYPE",
                        "/disclosure CONTRADICTS_DERIVED",
                        "/budget/total WRONG_TYPE",
                        "/budget/fiscal TOO_MANY_DECIMALS",
                        "/budget/other TOO_LARGE",
                        "/purpose WITHHELD_PHRASE",
                        "/more~1than~0known UNKNOWN_MEMBER",
                        "/version CONTRADICTS_DERIVED",
                        "/withheldReason NOT_IN_LIST",
                        "/objectives/0/seq CONTRADICTS_DERIVED",
                        "/objectives/1/text MISSING_VALUE",
                        "/objectives/2/text TOO_SHORT",
                        "/objectives/2/text WRONG_FORMAT",
                        "/disbursementPlan/checkpoints/0/reportedPercent TOO_MANY_DECIMALS",
                        "/disbursementPlan/checkpoints/1/reportedPercent TOO_LARGE",
                        "/disbursementPlan/checkpoints/2/reportedPercent TOO_SMALL",
                        "/disbursementPlan/checkpoints/2/month REPEATED_MONTH",
                        "/disbursementPlan/checkpoints/3/extra UNKNOWN_MEMBER",
                        "/indicators/0/level1 NOT_IN_LIST",
                        "/indicators/0/level2Label LABEL_CONTRADICTS_LEVEL",
                        "/indicators/0/target WITHHELD_VALUE_PRESENT",
                        "/indicators/1/id UNKNOWN_INDICATOR",
                        "/indicators/1/name TOO_SHORT",
                        "/indicators/1/name WRONG_FORMAT",
                        "/indicators/1/target/value CONTRADICTS_DERIVED",
                        "/indicators/2/target MISSING_VALUE",
                        "/indicators/3 WRONG_TYPE",
                        "/withheld/1 UNKNOWN_WITHHELD_POINTER",
                        "/withheld/2 WRONG_FORMAT");
    }

    @Test
    void everySentenceIsWrittenOutInBothLanguagesAndTellsNothingOfTheInside() {
        for (String language : List.of("zh", "en")) {
            String answer = Api.givenFaulty()
                    .header("Accept-Language", language)
                    .contentType(ContentType.JSON)
                    .body(FAULTY.formatted(PROJECTS.code(1)))
                    .post(Projects.PATH)
                    .then()
                    .statusCode(422)
                    .header("Content-Language", language)
                    .extract()
                    .asString();
            assertThat(answer)
                    .doesNotContain(
                            "{0}", "{1}", "''", "java", "org.", "hibernate", "select ", "Exception", "(?U)", "\\\\z");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/version, 2",
        "/createdAt, 2024-01-01T00:00:00Z",
        "/unitName, 别的单位",
        "/departmentCode, 999",
        "/objectives/0/seq, 2",
        "/disbursementPlan/basis, PER_PERIOD",
        "/disbursementPlan/checkpoints/3/cumulativePercent, 99.99",
        "/disbursementPlan/checkpoints/1/cumulativeAmount, 99300.01",
        "/indicators/1/seq, 1",
        "/indicators/0/target/kind, DATE",
        "/indicators/0/target/operator, GE",
        "/indicators/0/target/value, 1",
        "/indicators/0/target/unit, YUAN",
        "/indicators/0/target/unitRaw, %",
        "/indicators/0/target/date, 2024-01-01",
    })
    void aDerivedMemberThatSaysOtherwiseIsRefused(String pointer, String value) {
        if (Api.given().get(PROJECTS.path(2)).statusCode() == 404) {
            PROJECTS.create(PROJECTS.whole(2));
        }
        ObjectNode read = Projects.read(PROJECTS.path(2));
        int last = pointer.lastIndexOf('/');
        boolean number = read.at(pointer).isNumber();
        ((ObjectNode) read.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), Projects.tree(number ? value : '"' + value + '"'));
        Response answer = Projects.put(PROJECTS.path(2), "*", read);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(pointer + " CONTRADICTS_DERIVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "name", "fiscalYear", "unitCode", "budget"})
    void aMemberThatIsNeededMayNotBeMissingOrNull(String member) {
        Response missing = Projects.refused(Projects.without(PROJECTS.body(3), member));
        missing.then().statusCode(422);
        assertThat(Projects.faults(missing)).containsExactly("/" + member + " MISSING_MEMBER");
        Response none = Projects.refused(PROJECTS.body(3).putNull(member));
        none.then().statusCode(422);
        assertThat(Projects.faults(none)).containsExactly("/" + member + " WRONG_TYPE");
    }

    @Test
    void theCodeOfABodyIsThatOfThePath() {
        PROJECTS.create(PROJECTS.body(4));
        Response answer = Projects.put(PROJECTS.path(4), "*", PROJECTS.body(5));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/code CONTRADICTS_PATH");
    }

    @Test
    void aFaultyBodyIsNoReasonToForgetTheCondition() {
        String etag = PROJECTS.create(PROJECTS.body(6));
        ObjectNode faulty = PROJECTS.body(6).put("name", "");
        Projects.put(Api.givenFaulty(), PROJECTS.path(6), "\"stale\"", faulty)
                .then()
                .statusCode(412);
        Projects.put(Api.givenFaulty(), PROJECTS.path(6), etag, faulty).then().statusCode(422);
        Api.givenFaulty()
                .contentType(ContentType.JSON)
                .body(Projects.text(faulty))
                .put(PROJECTS.path(6))
                .then()
                .statusCode(428);
    }
}
