package org.budgetperformance.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Walk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of many projects; those without one are in no list. */
@QuarkusTest
class DisbursementPlanListHttpTest {
    private static final Projects PROJECTS = new Projects(22);
    private static final String PATH = "/v1/disbursement-plans";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            project(1, 2024, 1, "保安", Projects.plan("25", "50", "75", "100"));
            project(2, 2024, 1, "网络", Projects.plan("30", "30", "30", "10"));
            project(3, 2025, 2, "保安 100%", Projects.plan("30", "20", "30", "10"));
            project(4, 2025, 2, "Network", Projects.plan("null", "null", "null", "100"));
            project(5, 2025, 2, "没有计划", null);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "departmentCode=822 | 1 2 3 4",
                "departmentCode=822&sort=-projectCode | 4 3 2 1",
                "departmentCode=822&fiscalYear=2025 | 3 4",
                "unitCode=822001 | 1 2",
                "unitCode=822001&unitCode=822002 | 1 2 3 4",
                "departmentCode=822&basis=CUMULATIVE | 1 4",
                "departmentCode=822&basis=PER_PERIOD | 2",
                "departmentCode=822&basis=INCONSISTENT | 3",
                "departmentCode=822&q=保安 | 1 3",
                "departmentCode=822&q=network | 4",
                "departmentCode=822&q=% | 3",
                "departmentCode=822&q=计划 | ''",
                "departmentCode=822&q=保安&fiscalYear=2024&basis=CUMULATIVE&unitCode=822001 | 1",
            })
    void everyFilterNarrowsTheListAndAllHoldTogether(String query, String expected) {
        Response answer = Api.given().get(PATH + "?count=true&" + query);
        answer.then().statusCode(200);
        List<String> codes = Stream.of(expected.split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> PROJECTS.code(Integer.parseInt(it)))
                .toList();
        assertThat(answer.jsonPath().getList("items.projectCode")).isEqualTo(codes);
        assertThat(answer.jsonPath().getInt("totalCount")).isEqualTo(codes.size());
    }

    @Test
    void aRowIsThePlanAsItIsReadOnItsOwn() {
        JsonNode page =
                Projects.json(Api.given().get(PATH + "?departmentCode=822").asString());
        assertThat(page.get("items")).hasSize(4);
        page.get("items").forEach(row -> {
            String project = row.get("projectCode").asText();
            assertThat(row).isEqualTo(Projects.read(Projects.PATH + "/" + project + "/disbursement-plan"));
        });
    }

    @ParameterizedTest
    @CsvSource({"projectCode", "-projectCode"})
    void aWalkMeetsEveryPlanOnce(String sort) {
        List<String> read = Walk.through(PATH + "?departmentCode=822&limit=1&sort=" + sort, "items.projectCode");
        assertThat(read).hasSize(4).doesNotHaveDuplicates();
        assertThat(read.get(0)).isEqualTo(PROJECTS.code(sort.startsWith("-") ? 4 : 1));
    }

    @Test
    void noPlanIsAnEmptyPage() {
        Api.given()
                .get(PATH + "?departmentCode=899")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("nextCursor", is((Object) null));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit TOO_SMALL",
        "limit=201, limit TOO_LARGE",
        "basis=ALL, basis NOT_IN_LIST",
        "planBasis=CUMULATIVE, planBasis UNKNOWN_PARAMETER",
        "sort=code, sort NOT_IN_LIST",
        "cursor=AAAA, cursor INVALID_CURSOR",
        "unitCode=1, unitCode WRONG_FORMAT",
    })
    void aWrongParameterIsNamed(String query, String fault) {
        Response answer = Api.givenFaulty().get(PATH + "?" + query);
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    private static void project(int number, int year, int unit, String name, @Nullable JsonNode plan) {
        ObjectNode body = PROJECTS.body(number)
                .put("fiscalYear", year)
                .put("unitCode", PROJECTS.unit(unit))
                .put("name", name);
        PROJECTS.create(body.set("disbursementPlan", plan));
    }
}
