package org.budgetperformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.ExportCheck;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Statements;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the national standard. The division is that of the codes of this class, so nobody else's rows are in it. */
@QuarkusTest
class ExchangeHttpTest {
    private static final Projects PROJECTS = new Projects(43);
    private static final String TABLES = "/v1/exchange/880043/2024/";
    private static final String GOALS = TABLES + "PM_PERF_GOAL_INFO?procodes=";
    private static final String INDICATORS = TABLES + "PM_PERF_INDICATOR?procodes=";

    private final Statements statements;

    ExchangeHttpTest(Statements statements) {
        this.statements = statements;
    }

    @Test
    void aProjectsObjectivesAndIndicatorsAreRowsOfTheirTables() {
        PROJECTS.create(PROJECTS.whole(1));
        JsonNode project = Projects.read(PROJECTS.path(1));
        JsonNode goal = rows(GOALS + PROJECTS.code(1)).get(0);
        assertThat(Projects.text(goal)).isEqualTo("""
                {"mof_div_code":"880043","fiscal_year":2024,"agency_code":"%s","dept_code":"%s","pro_code":"%s","pro_name":"项目",\
                "kpi_per_id":%s,"kpi_target":"全年通信线路可用","busi_type_code":null,"version":1,"version_name":"V1","is_deleted":2,\
                "create_time":%s,"update_time":%s}""".formatted(
                        PROJECTS.unit(1),
                        PROJECTS.department(),
                        PROJECTS.code(1),
                        goal.get("kpi_per_id"),
                        project.get("createdAt"),
                        project.get("updatedAt")));
        JsonNode indicator = rows(INDICATORS + PROJECTS.code(1)).get(0);
        assertThat(indicator.get("kpi_id")).isEqualTo(project.at("/indicators/0/id"));
        assertThat(indicator.get("kpi_per_id")).isEqualTo(goal.get("kpi_per_id"));
        assertThat(indicator.get("kpi_lv1")).isEqualTo(project.at("/indicators/0/level1Label"));
        assertThat(indicator.get("kpi_lv3").asText()).isEqualTo("公安网络建设运行维护");
        assertThat(indicator.get("kpi_content").asText()).isEqualTo("描述");
        assertThat(indicator.get("kpi_val").asText()).isEqualTo("100百分比");
        assertThat(indicator.get("kpi_remark").asText()).isEqualTo("历史工作经验");
        assertThat(indicator.get("kpi_evalstd").isNull()).isTrue();
    }

    @Test
    void whatIsWithheldIsNull() {
        ObjectNode body = PROJECTS.whole(2).put("purpose", (String) null);
        ((ObjectNode) body.at("/indicators/0")).putNull("target");
        ((ObjectNode) body.at("/objectives/0")).putNull("text");
        body.putArray("withheld").add("/purpose").add("/indicators/0/target").add("/objectives/0/text");
        PROJECTS.create(body);
        Api.given().get(INDICATORS + PROJECTS.code(2)).then().body("items[0].kpi_val", nullValue());
        Api.given().get(GOALS + PROJECTS.code(2)).then().body("items[0].kpi_target", nullValue());
    }

    @Test
    void aRowThatIsGoneKeepsComingAsDeleted() {
        PROJECTS.create(PROJECTS.whole(3));
        String gone = Projects.read(PROJECTS.path(3)).at("/indicators/0/id").asText();
        Seed.delete(PROJECTS.path(3) + "/indicators/" + gone);
        Api.given()
                .get(INDICATORS + PROJECTS.code(3))
                .then()
                .body("items.is_deleted", contains(1, 2))
                .body("items.version", contains(2, 1))
                .body("items[0].kpi_id", is(gone))
                .body("items[0].kpi_lv3", is("公安网络建设运行维护"));
        Seed.delete(PROJECTS.path(3));
        Api.given().get(INDICATORS + PROJECTS.code(3)).then().body("items.is_deleted", contains(1, 1));
        Api.given().get(GOALS + PROJECTS.code(3)).then().body("items.is_deleted", contains(1, 1));
        PROJECTS.create(PROJECTS.whole(3));
        Api.given().get(GOALS + PROJECTS.code(3)).then().body("items.is_deleted", contains(2, 2));
        Api.given().get(INDICATORS + PROJECTS.code(3)).then().body("items.is_deleted", contains(1, 1, 2, 2));
    }

    @Test
    void aProjectThatMovesToAnotherYearIsGoneFromTheOldOne() {
        PROJECTS.create(PROJECTS.whole(4));
        Projects.patch(PROJECTS.path(4), "*", "{\"fiscalYear\": 2025}").then().statusCode(200);
        Api.given().get(GOALS + PROJECTS.code(4)).then().body("items.is_deleted", contains(1, 1));
        Api.given()
                .get(GOALS.replace("/2024/", "/2025/") + PROJECTS.code(4))
                .then()
                .body("items.is_deleted", contains(2, 2));
    }

    @Test
    void onlyRowsThatChangedSinceAMomentMayBeAskedFor() {
        PROJECTS.create(PROJECTS.whole(5));
        String id = Projects.read(PROJECTS.path(5)).at("/indicators/1/id").asText();
        Projects.patch(PROJECTS.path(5) + "/indicators/" + id, "*", "{\"name\": \"新名\"}")
                .then()
                .statusCode(200);
        String moment = Projects.read(PROJECTS.path(5)).get("updatedAt").asText();
        Api.given()
                .get(INDICATORS + PROJECTS.code(5) + "&updatedSince=" + moment)
                .then()
                .body("items.kpi_lv3", contains("新名"))
                .body("items.version", contains(2));
        Api.given()
                .get(GOALS + PROJECTS.code(5) + "&updatedSince=" + moment)
                .then()
                .body("items", empty());
    }

    @Test
    void pagesHoldTheRowsOfWholeProjectsAndAnExportHoldsAll() {
        for (int i = 10; i < 15; i++) {
            PROJECTS.create(PROJECTS.whole(i));
        }
        List<String> ids = new ArrayList<>();
        String next = TABLES + "PM_PERF_INDICATOR?limit=2";
        while (next != null) {
            Response page = Api.given().get(next);
            ids.addAll(page.jsonPath().getList("items.kpi_id"));
            assertThat(page.jsonPath().getList("items.pro_code").stream().distinct())
                    .hasSizeLessThanOrEqualTo(2);
            String cursor = page.jsonPath().getString("nextCursor");
            next = cursor == null ? null : TABLES + "PM_PERF_INDICATOR?limit=2&cursor=" + cursor;
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
        Response export = Api.given().header("Accept", "application/x-ndjson").get(TABLES + "PM_PERF_INDICATOR");
        assertThat(ExportCheck.isComplete(export.asByteArray())).isTrue();
        assertThat(export.asString()
                        .lines()
                        .limit(ids.size())
                        .map(it -> Projects.json(it).get("kpi_id").asText()))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void aDepartmentsTargetsAreRowsOfTheDivisionOfItsProjects() {
        PROJECTS.create(PROJECTS.whole(20));
        Writes.put("/v1/departments/" + PROJECTS.department() + "/performance-targets/2024", """
                        {"overallObjective": "管好水。", "subTargets": [{"name": "供水", "objective": "不断水", "indicators": "≥360天"}],
                         "safeguards": [], "entries": []}""", "If-None-Match", "*")
                .then()
                .statusCode(201);
        Api.given()
                .get(TABLES + "BGT_PERF_GOAL_INFO")
                .then()
                .body("items.dept_code", contains(PROJECTS.department()))
                .body("items.kpi_target", contains("管好水。"))
                .body("items.agency_code", everyItem(nullValue()));
        Response goals = Api.given().get(TABLES + "BGT_PERF_GOAL_INFO");
        Api.given()
                .get(TABLES + "BGT_PERF_INDICATOR")
                .then()
                .body("items.kpi_lv3", contains("供水"))
                .body("items.kpi_content", contains("不断水"))
                .body("items.kpi_val", contains("≥360天"))
                .body(
                        "items[0].kpi_per_id",
                        is(goals.path("items[0].kpi_per_id").toString()));
        for (String table : List.of("BGT_PERF_GOAL_INFO", "BGT_PERF_INDICATOR")) {
            Api.given().get("/v1/exchange/990000/2031/" + table).then().body("items", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PM_PERF_GOAL_INFO", "PM_PERF_INDICATOR", "BGT_PERF_GOAL_INFO", "BGT_PERF_INDICATOR"})
    void theDivisionMayHaveNineDigits(String table) {
        Api.given()
                .get("/v1/exchange/880043001/2024/" + table)
                .then()
                .statusCode(200)
                .body("items.mof_div_code", everyItem(is("880043001")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "88004/2024/PM_PERF_GOAL_INFO",
                "880043/1999/PM_PERF_GOAL_INFO",
                "880043/2024/PM_PERF_GOAL_INFO?procodes=1",
                "880043/2024/PM_PERF_GOAL_INFO?updatedSince=yesterday",
                "880043/2024/BGT_PERF_GOAL_INFO?procodes=88004324P00000000001F"
            })
    void aWrongAddressOrParameterIsRefused(String address) {
        Api.givenFaulty().get("/v1/exchange/" + address).then().statusCode(400);
    }

    @Test
    void theElementsOfARowMayBeChosen() {
        PROJECTS.create(PROJECTS.whole(6));
        String address = INDICATORS + PROJECTS.code(6) + "&fields=kpi_lv3,kpi_val";
        assertThat(Projects.text(rows(address).get(0)))
                .isEqualTo("{\"kpi_lv3\":\"公安网络建设运行维护\",\"kpi_val\":\"100百分比\"}");
        String csv = Api.given().header("Accept", "text/csv").get(address).asString();
        assertThat(csv).startsWith("kpi_lv3,kpi_val\r\n公安网络建设运行维护,100百分比\r\n");
        Api.givenFaulty()
                .get(INDICATORS + PROJECTS.code(6) + "&fields=kpi_other")
                .then()
                .statusCode(400);
    }

    @Test
    void anUnknownTableIsNotFound() {
        Api.givenFaulty().get(TABLES + "PM_PERF_OTHER").then().statusCode(404);
    }

    @Test
    void aPageMakesAFixedNumberOfStatements() {
        for (int i = 30; i < 40; i++) {
            PROJECTS.create(PROJECTS.whole(i));
        }
        assertThat(statements("1")).isEqualTo(statements("200")).isEqualTo(2);
    }

    private long statements(String limit) {
        return statements.of(() -> Api.given()
                .get(TABLES + "PM_PERF_INDICATOR?limit=" + limit)
                .then()
                .statusCode(200));
    }

    private static JsonNode rows(String address) {
        return Projects.json(Api.given()
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .get("items");
    }
}
