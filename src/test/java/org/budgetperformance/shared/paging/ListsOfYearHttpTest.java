package org.budgetperformance.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that only a year narrows, which are read by its index. The year 2087 is of this test. */
@QuarkusTest
class ListsOfYearHttpTest {
    private static final Projects PROJECTS = new Projects(656);
    private static final int YEAR = 2087;
    private static final int OTHER_YEAR = 2088;
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            project(1, YEAR, "a", "b");
            project(2, OTHER_YEAR, "x");
            project(3, YEAR);
            project(4, YEAR, "c", "d", "e");
            project(5, YEAR, "f");
            project(6, OTHER_YEAR, "y");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "projects, code, items.code",
        "projects, -code, items.code",
        "disbursement-plans, projectCode, items.projectCode",
        "disbursement-plans, -projectCode, items.projectCode",
        "findings, projectCode, items.id",
        "projects?finding=PROJECT_CODE_YEAR&, code, items.code",
        "projects?finding=PROJECT_CODE_YEAR&, -code, items.code",
    })
    void aWalkThroughAYearIsTheWalkThroughItsOnlyDepartment(String list, String sort, String key) {
        String query = "/v1/%s%sfiscalYear=%d".formatted(list, list.endsWith("&") ? "" : "?", YEAR);
        List<String> expected = Api.given()
                .get(query + "&limit=200&departmentCode=" + PROJECTS.department())
                .jsonPath()
                .getList(key, String.class);
        String sorted = list.equals("findings") ? query : query + "&sort=" + sort;
        assertThat(expected).hasSizeGreaterThan(3);
        for (int limit : List.of(1, 2, 3, 200)) {
            assertThat(Walk.through(sorted + "&limit=" + limit, key)).isEqualTo(ordered(expected, sort));
        }
    }

    /**
     * Names have an order of their own, and what has been found twice is much here. With a filter more, which all of them pass, the server
     * finds them in its own way.
     */
    @ParameterizedTest
    @CsvSource({"name", "-name", "totalAmount", "-totalAmount", "updatedAt", "-updatedAt"})
    void aWalkThroughWhatARuleHasFoundMeetsEachProjectOnceInItsOrder(String sort) {
        for (String year : List.of("", "&fiscalYear=" + YEAR, "&fiscalYear=" + OTHER_YEAR)) {
            String found = "/v1/projects?finding=PROJECT_CODE_YEAR" + year + "&sort=" + sort;
            List<String> expected = Walk.through(found + "&limit=200&totalMin=-9999999999999999.99", "items.code");
            assertThat(expected).hasSizeGreaterThan(1);
            for (int limit : List.of(1, 3, 200)) {
                assertThat(Walk.through(found + "&limit=" + limit, "items.code"))
                        .isEqualTo(expected);
            }
        }
    }

    /** One project of the year has no indicators, another one more of them than a page. */
    @ParameterizedTest
    @CsvSource({
        "projectCode, 1",
        "projectCode, 2",
        "projectCode, 3",
        "projectCode, 5",
        "projectCode, 6",
        "-projectCode, 1",
        "-projectCode, 2",
        "-projectCode, 200"
    })
    void aWalkThroughTheIndicatorsOfAYearMeetsEachOnce(String sort, int limit) {
        List<String> expected = List.of("a", "b", "c", "d", "e", "f");
        String query = "/v1/indicators?fiscalYear=%d&count=true&sort=%s&limit=%d".formatted(YEAR, sort, limit);
        assertThat(Walk.through(query, "items.name")).isEqualTo(ordered(expected, sort));
        assertThat(Api.given().get(query).jsonPath().getInt("totalCount")).isEqualTo(expected.size());
    }

    private static List<String> ordered(List<String> rows, String sort) {
        return sort.startsWith("-")
                ? rows.stream()
                        .sorted(Comparator.comparing(rows::indexOf).reversed())
                        .toList()
                : rows;
    }

    private static void project(int number, int year, String... indicators) {
        ObjectNode body = PROJECTS.whole(number).put("fiscalYear", year).put("name", "项目" + (9 - number));
        ArrayNode parts = body.putArray("indicators");
        for (String indicator : indicators) {
            parts.add(Projects.indicator(indicator));
        }
        PROJECTS.create(body);
    }
}
