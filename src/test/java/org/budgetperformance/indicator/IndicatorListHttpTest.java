package org.budgetperformance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of one project and of many. */
@QuarkusTest
class IndicatorListHttpTest {
    private static final Projects PROJECTS = new Projects(32);
    private static final String PATH = "/v1/indicators";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            project(2, 2024, 1, "a OUTPUT QUANTITY ≥95%", "b OUTPUT QUALITY ＜3次", "c BENEFIT SOCIAL_BENEFIT 稳定");
            project(1, 2025, 2, "d OUTPUT QUANTITY 2024年12月31日", "e_x COST ECONOMIC_COST 100万元", "f SATISFACTION - -");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "departmentCode=832 | d e_x f a b c",
                "departmentCode=832&sort=projectCode | d e_x f a b c",
                "departmentCode=832&sort=-projectCode | c b a f e_x d",
                "departmentCode=832&fiscalYear=2024 | a b c",
                "unitCode=832002 | d e_x f",
                "unitCode=832002&unitCode=832001 | d e_x f a b c",
                "departmentCode=832&level1=OUTPUT | d a b",
                "departmentCode=832&level2=QUANTITY | d a",
                "departmentCode=832&level1=SATISFACTION | f",
                "departmentCode=832&level1=BENEFIT&level2=SOCIAL_BENEFIT | c",
                "departmentCode=832&level1=COST&level2=QUANTITY | ''",
                "departmentCode=832&targetKind=NUMERIC | e_x a b",
                "departmentCode=832&targetKind=QUALITATIVE | c",
                "departmentCode=832&targetKind=DATE | d",
                "departmentCode=832&targetKind=WITHHELD | f",
                "departmentCode=832&operator=GE | a",
                "departmentCode=832&operator=LT | b",
                "departmentCode=832&targetUnit=PERCENT | a",
                "departmentCode=832&targetUnit=WAN_YUAN | e_x",
                "departmentCode=832&targetUnit=TIMES&operator=LT&targetKind=NUMERIC&q=B | b",
                "departmentCode=832&q=A描述 | a",
                "departmentCode=832&q=描述 | d e_x f a b c",
                "departmentCode=832&q=_ | e_x",
                "departmentCode=832&q=!_ | ''",
            })
    void everyFilterNarrowsTheListAndAllHoldTogether(String query, String expected) {
        Response answer = Api.given().get(PATH + "?count=true&" + query);
        answer.then().statusCode(200);
        List<String> names =
                Stream.of(expected.split(" ")).filter(it -> !it.isEmpty()).toList();
        assertThat(answer.jsonPath().getList("items.name")).isEqualTo(names);
        assertThat(answer.jsonPath().getInt("totalCount")).isEqualTo(names.size());
    }

    @Test
    void aRowIsTheIndicatorAsItIsReadOnItsOwn() {
        JsonNode page =
                Projects.json(Api.given().get(PATH + "?departmentCode=832").asString());
        page.get("items").forEach(row -> {
            String project = Projects.PATH + "/" + row.get("projectCode").asText();
            assertThat(row)
                    .isEqualTo(Projects.read(
                            project + "/indicators/" + row.get("id").asText()));
        });
        JsonNode ofOne =
                Projects.json(Api.given().get(PROJECTS.path(2) + "/indicators").asString());
        assertThat(ofOne.get("items")).hasSize(3).isEqualTo(rows(page, 3, 6));
    }

    @Test
    void aWithheldTargetTellsNothingButThatItIs() {
        Api.given()
                .get(PATH + "?departmentCode=832&targetKind=WITHHELD")
                .then()
                .body("items", hasSize(1))
                .body("items[0].target", is((Object) null))
                .body("items[0].withheld", is(List.of("/target")));
    }

    @ParameterizedTest
    @CsvSource({"projectCode, d e_x f a b c", "-projectCode, c b a f e_x d"})
    void aWalkMeetsEveryIndicatorOnce(String sort, String expected) {
        assertThat(Walk.through(PATH + "?departmentCode=832&limit=2&sort=" + sort, "items.name"))
                .isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void aWalkThroughOneProjectKeepsItsOrder() {
        assertThat(Walk.through(PROJECTS.path(1) + "/indicators?limit=1&count=true", "items.name"))
                .containsExactly("d", "e_x", "f");
        Api.given()
                .get(PROJECTS.path(1) + "/indicators?limit=1&count=true")
                .then()
                .body("totalCount", is(3));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String ofProject =
                Api.given().get(PROJECTS.path(1) + "/indicators?limit=1").path("nextCursor");
        String ofAll = Api.given().get(PATH + "?limit=1&departmentCode=832").path("nextCursor");
        for (String address : List.of(
                PATH + "?cursor=" + ofProject,
                PATH + "?sort=-projectCode&cursor=" + ofAll,
                PROJECTS.path(1) + "/indicators?cursor=" + ofAll,
                "/v1/disbursement-plans?cursor=" + ofAll)) {
            Response answer = Api.givenFaulty().get(address);
            answer.then().statusCode(400);
            assertThat(Projects.faults(answer)).containsExactly("cursor INVALID_CURSOR");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit TOO_SMALL", "limit=201, limit TOO_LARGE", "level1=INPUT, level1 NOT_IN_LIST",
        "level2=x, level2 NOT_IN_LIST", "targetKind=x, targetKind NOT_IN_LIST", "operator=x, operator NOT_IN_LIST",
        "targetUnit=%25, targetUnit NOT_IN_LIST", "sort=seq, sort NOT_IN_LIST", "nothing=1, nothing UNKNOWN_PARAMETER",
        "q=%20, q WRONG_FORMAT",
    })
    void aWrongParameterIsNamed(String query, String fault) {
        Response answer = Api.givenFaulty().urlEncodingEnabled(false).get(PATH + "?" + query);
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    private static JsonNode rows(JsonNode page, int from, int to) {
        ArrayNode rows = ((ArrayNode) page.get("items")).arrayNode();
        for (int i = from; i < to; i++) {
            rows.add(page.get("items").get(i));
        }
        return rows;
    }

    /** @param indicators name, first level, second level and target of each, blanks between them; a dash is none */
    private static void project(int number, int year, int unit, String... indicators) {
        ObjectNode body = PROJECTS.body(number).put("fiscalYear", year).put("unitCode", PROJECTS.unit(unit));
        ArrayNode parts = body.putArray("indicators");
        for (String indicator : indicators) {
            String[] members = indicator.split(" ", -1);
            ObjectNode part = Projects.indicator(members[0])
                    .put("description", members[0] + "描述")
                    .put("level1", members[1])
                    .put("level2", members[2].equals("-") ? null : members[2]);
            if (members[3].equals("-")) {
                part.putNull("target");
                body.putArray("withheld").add("/indicators/" + parts.size() + "/target");
            } else {
                part.set("target", Projects.json("{\"raw\": \"" + members[3] + "\"}"));
            }
            parts.add(part);
        }
        PROJECTS.create(body);
    }
}
