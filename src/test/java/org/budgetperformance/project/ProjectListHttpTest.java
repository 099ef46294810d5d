package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which projects a list holds, and as what. */
@QuarkusTest
class ProjectListHttpTest {
    private static final Projects PROJECTS = new Projects(7);
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            project(1, 2023, 1, "-5.00", Projects.plan("25", "50", "75", "100"));
            project(2, 2024, 1, "0.00", Projects.plan("30", "30", "30", "10"));
            project(3, 2024, 2, "100.00", Projects.plan("30", "20", "30", "10"));
            project(4, 2024, 2, "100.01", null);
            ObjectNode withheld = PROJECTS.whole(5).put("fiscalYear", 2025).put("unitCode", PROJECTS.unit(2));
            withheld.putNull("purpose").putArray("withheld").add("/purpose");
            PROJECTS.create(withheld);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "departmentCode=807 | 1 2 3 4 5",
                "departmentCode=898 | ''",
                "fiscalYear=2024 | 2 3 4",
                "unitCode=807001 | 1 2",
                "unitCode=807001&unitCode=807002 | 1 2 3 4 5",
                "unitCode=807001&unitCode=898001 | 1 2",
                "departmentCode=898&unitCode=807001 | ''",
                "totalMin=100.01 | 4 5",
                "totalMax=0 | 1 2",
                "totalMin=0&totalMax=100 | 2 3",
                "totalMin=100.001 | 400",
                "planBasis=CUMULATIVE | 1 5",
                "planBasis=PER_PERIOD | 2",
                "planBasis=INCONSISTENT | 3",
                "disclosure=PUBLIC | 1 2 3 4",
                "disclosure=PARTIAL | 5",
                "disclosure=CLASSIFIED | ''",
                "status=DRAFT | 1 2 3 4 5",
                "status=APPROVED | ''",
                "q=PDT | ''",
                "fiscalYear=2024&unitCode=807002&planBasis=INCONSISTENT&totalMin=100&disclosure=PUBLIC&q=项目 | 3",
            })
    void everyFilterNarrowsTheListAndAllHoldTogether(String query, String expected) {
        Response answer = list("code=880007&" + query);
        if (expected.equals("400")) {
            answer.then().statusCode(400);
            return;
        }
        answer.then().statusCode(200);
        assertThat(answer.jsonPath().getList("items.code"))
                .containsExactly(Stream.of(expected.split(" "))
                        .filter(it -> !it.isEmpty())
                        .map(it -> PROJECTS.code(Integer.parseInt(it)))
                        .toArray());
    }

    @Test
    void aCodeIsFoundByHowItBegins() {
        assertThat(list("code=" + PROJECTS.code(3)).jsonPath().getList("items.code"))
                .containsExactly(PROJECTS.code(3));
        assertThat(list("code=" + PROJECTS.code(3).substring(1)).jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void aSummaryTellsWhatAListNeeds() {
        String row = list("code=" + PROJECTS.code(5)).asString();
        ObjectNode read = Projects.read(PROJECTS.path(5));
        JsonNode summary = Projects.json(row).at("/items/0");
        for (String member : List.of(
                "code",
                "name",
                "fiscalYear",
                "unitCode",
                "unitName",
                "departmentCode",
                "budget",
                "disclosure",
                "status",
                "version",
                "updatedAt")) {
            assertThat(summary.get(member)).as(member).isEqualTo(read.get(member));
        }
        assertThat(summary.get("planBasis").asText()).isEqualTo("CUMULATIVE");
        assertThat(summary.get("indicatorCount").asInt()).isEqualTo(2);
        assertThat(summary.get("withheldCount").asInt()).isEqualTo(1);
        assertThat(summary.get("findingCount").asInt())
                .isEqualTo(Projects.read(PROJECTS.path(5) + "/findings")
                        .get("items")
                        .size());
        assertThat(summary.size()).isEqualTo(15);
    }

    @Test
    void aFullListHoldsTheProjectsAsTheyAreReadOneByOne() {
        JsonNode page = Projects.json(list("view=full&departmentCode=807").asString());
        assertThat(page.get("items")).hasSize(5);
        page.get("items")
                .forEach(it -> assertThat(it)
                        .isEqualTo(Projects.read(
                                Projects.PATH + "/" + it.get("code").asText())));
    }

    @Test
    void aCountIsOfAllRowsThatMatchAndGivenWhenAskedFor() {
        list("departmentCode=807&fiscalYear=2024&count=true&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("totalCount", is(3));
        list("departmentCode=807&q=项目&count=true&view=full&limit=2").then().body("totalCount", is(5));
        list("departmentCode=898&count=true").then().body("totalCount", is(0)).body("nextCursor", is((Object) null));
        list("departmentCode=807&count=false").then().body("totalCount", is((Object) null));
        list("departmentCode=807").then().body("totalCount", is((Object) null));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit TOO_SMALL",
        "limit=201, limit TOO_LARGE",
        "limit=-1, limit TOO_SMALL",
        "limit=x, limit WRONG_TYPE",
        "limit=1.0, limit WRONG_TYPE",
        "limit=, limit WRONG_TYPE",
        "limit=99999999999999999999, limit WRONG_TYPE",
        "limit=1&limit=2, limit REPEATED_PARAMETER",
        "nothing=1, nothing UNKNOWN_PARAMETER",
        "fiscalYear=1999, fiscalYear TOO_SMALL",
        "fiscalYear=2100, fiscalYear TOO_LARGE",
        "departmentCode=80, departmentCode WRONG_FORMAT",
        "unitCode=80700, unitCode WRONG_FORMAT",
        "unitCode=807001&unitCode=x, unitCode WRONG_FORMAT",
        "code=a, code WRONG_FORMAT",
        "code=%25, code WRONG_FORMAT",
        "totalMin=x, totalMin WRONG_TYPE",
        "totalMax=10000000000000000, totalMax TOO_LARGE",
        "totalMax=0.001, totalMax TOO_MANY_DECIMALS",
        "planBasis=ALL, planBasis NOT_IN_LIST",
        "disclosure=public, disclosure NOT_IN_LIST",
        "status=draft, status NOT_IN_LIST",
        "sort=unitCode, sort NOT_IN_LIST",
        "view=all, view NOT_IN_LIST",
        "count=yes, count WRONG_TYPE",
        "q=%20, q WRONG_FORMAT",
        "q=%E3%80%80, q WRONG_FORMAT",
        "cursor=%24, cursor WRONG_FORMAT",
        "cursor=AAAA, cursor INVALID_CURSOR",
    })
    void aWrongParameterIsNamed(String query, String fault) {
        Response answer = Api.givenFaulty().urlEncodingEnabled(false).get(Projects.PATH + "?" + query);
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    @Test
    void allWrongParametersAreNamedAtOnce() {
        Response answer = Api.givenFaulty().get(Projects.PATH + "?limit=0&sort=x&more=1&fiscalYear=1&count=2&other=1");
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer))
                .containsExactlyInAnyOrder(
                        "more UNKNOWN_PARAMETER",
                        "other UNKNOWN_PARAMETER",
                        "limit TOO_SMALL",
                        "sort NOT_IN_LIST",
                        "fiscalYear TOO_SMALL",
                        "count WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"abc", "W/abc", "", "*,\"a\""})
    void aConditionOfAnotherFormIsAWrongParameter(String tag) {
        Response answer = Api.givenFaulty().header("If-None-Match", tag).get(PROJECTS.path(1));
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly("If-None-Match WRONG_FORMAT");
    }

    private static Response list(String query) {
        RequestSpecification request = query.contains("100.001") ? Api.givenFaulty() : Api.given();
        return request.get(Projects.PATH + "?" + query);
    }

    private static void project(int number, int year, int unit, String total, @Nullable JsonNode plan) {
        ObjectNode body = PROJECTS.body(number).put("fiscalYear", year).put("unitCode", PROJECTS.unit(unit));
        ((ObjectNode) body.get("budget")).set("total", Projects.tree(total));
        PROJECTS.create(body.set("disbursementPlan", plan));
    }
}
