package org.budgetperformance.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of which the request names the members it wants. */
@QuarkusTest
class FieldsHttpTest {
    private static final Projects PROJECTS = new Projects(401);
    private static final String MINE = "?departmentCode=401&";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            for (int i = 1; i <= 3; i++) {
                PROJECTS.create(PROJECTS.whole(i).put("name", "项目" + i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/departments?q=部门401&fields=code | {'code':'401'}",
                "/v1/units?departmentCode=401&fields=name,code | {'code':'401001','name':'单位401001'}",
                "/v1/projects?departmentCode=401&fields=name,budget.total | {'name':'项目1','budget':{'total':331000.00}}",
                "/v1/projects?departmentCode=401&fields=budget.total,budget,budget.other"
                        + " | {'budget':{'total':331000.00,'fiscal':331000.00,'other':null}}",
                "/v1/projects?departmentCode=401&view=full&fields=indicators.name,indicators.target.raw"
                        + " | {'indicators':[{'name':'公安网络建设运行维护','target':{'raw':'100百分比'}},"
                        + "{'name':'线路可用率','target':{'raw':'100百分比'}}]}",
                "/v1/projects?departmentCode=401&view=full&fields=disbursementPlan.checkpoints.cumulativeAmount"
                        + " | {'disbursementPlan':{'checkpoints':[{'cumulativeAmount':0.00},{'cumulativeAmount':99300.00},"
                        + "{'cumulativeAmount':200255.00},{'cumulativeAmount':331000.00}]}}",
                "/v1/disbursement-plans?departmentCode=401&fields=basis | {'basis':'CUMULATIVE'}",
                "/v1/indicators?departmentCode=401&fields=projectName,target.unit"
                        + " | {'projectName':'项目1','target':{'unit':'PERCENT'}}",
            })
    void anItemHasTheMembersAskedForAndNoOther(String address, String first) {
        String body = Api.given().get(address).then().statusCode(200).extract().asString();
        assertThat(body).startsWith("{\"items\":[" + first.replace('\'', '"')).contains("\"nextCursor\":");
    }

    @Test
    void theIndicatorsOfOneProjectToo() {
        String body = Api.given()
                .get(PROJECTS.path(1) + "/indicators?fields=seq,name")
                .asString();
        assertThat(body)
                .isEqualTo("{\"items\":[{\"seq\":1,\"name\":\"公安网络建设运行维护\"},"
                        + "{\"seq\":2,\"name\":\"线路可用率\"}],\"nextCursor\":null,\"totalCount\":null}");
    }

    @Test
    void pagesFollowOneAnotherAsTheyWouldWithAllMembers() {
        List<String> names = new ArrayList<>();
        String next = "/v1/projects" + MINE + "sort=-name&limit=1&count=true&fields=name";
        while (next != null) {
            Response page = Api.given().urlEncodingEnabled(false).get(next);
            assertThat(page.jsonPath().getInt("totalCount")).isEqualTo(3);
            names.add(page.jsonPath().getString("items[0].name"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(names).containsExactly("项目3", "项目2", "项目1");
    }

    @Test
    void theLinesOfAnExportHaveThemToo() {
        String address = "/v1/projects" + MINE + "manifest=false&fields=budget.total,code";
        String lines = Api.given()
                .header("Accept", "application/x-ndjson")
                .get(address)
                .asString();
        assertThat(lines.lines().findFirst().orElseThrow())
                .isEqualTo("{\"code\":\"%s\",\"budget\":{\"total\":331000.00}}".formatted(PROJECTS.code(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/projects | budget.total,code,budget | budget.total,code,budget.fiscal,budget.other",
                "/v1/projects | code,code | code",
                "/v1/projects | view,name | ",
                "/v1/disbursement-plans | checkpoints.cumulativePercent,projectCode |"
                        + " march.cumulativePercent,june.cumulativePercent,october.cumulativePercent,"
                        + "december.cumulativePercent,projectCode",
                "/v1/indicators | target.value,name | target.value,name",
            })
    void inCsvTheyChooseAndOrderTheColumns(String path, String fields, String columns) {
        Response answer = (columns == null ? Api.givenFaulty() : Api.given())
                .header("Accept", "text/csv")
                .get(path + MINE + "fields=" + fields);
        answer.then().statusCode(columns == null ? 400 : 200);
        if (columns != null) {
            assertThat(answer.asString()).startsWith(columns + "\r\n");
        }
    }

    @Test
    void ofAnArrayInACellOnlyTheMembersAskedForAreThere() {
        String csv = Api.given()
                .header("Accept", "text/csv")
                .get("/v1/projects" + MINE + "view=full&fields=indicators.name")
                .asString();
        assertThat(csv)
                .startsWith("indicators\r\n\"[{\"\"name\"\":\"\"公安网络建设运行维护\"\"},{\"\"name\"\":\"\"线路可用率\"\"}]\"\r\n");
    }

    @Test
    void everyNameThatNoItemHasIsNamed() {
        Response answer = Api.givenFaulty()
                .header("Accept-Language", "en")
                .get("/v1/projects" + MINE + "fields=code,colour,budget.size,indicators.name,code.x,colour");
        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getList("errors.collect { it.parameter + ' ' + it.detail }"))
                .containsExactly(
                        "fields The contract knows no member \"colour\" here.",
                        "fields The contract knows no member \"budget.size\" here.",
                        "fields The contract knows no member \"indicators.name\" here.",
                        "fields The contract knows no member \"code.x\" here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/departments",
                "/v1/units",
                "/v1/projects",
                "/v1/disbursement-plans",
                "/v1/indicators",
                "/v1/imports"
            })
    void everyListRefusesNamesItDoesNotKnow(String path) {
        Response answer = Api.givenFaulty().get(path + "?fields=items");
        assertThat(answer.jsonPath().getList(Writes.FAULTS)).containsExactly("fields UNKNOWN_MEMBER");
        for (String malformed : List.of("", ",", "code,", ".", "code..x", "a b", "编码")) {
            Response refused = Api.givenFaulty().queryParam("fields", malformed).get(path);
            refused.then().statusCode(400);
        }
        assertThat(Api.givenFaulty().get(path + "?fields=a&fields=b").jsonPath().getList(Writes.FAULTS))
                .containsExactly("fields REPEATED_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/departments", "/v1/units", "/v1/projects", "/v1/disbursement-plans", "/v1/indicators"})
    void everyMemberOfAnItemIsANameItKnows(String path) {
        ObjectNode item =
                (ObjectNode) Projects.json(Api.given().get(path + "?limit=1").asString())
                        .path("items")
                        .path(0);
        List<String> names = new ArrayList<>();
        item.fieldNames().forEachRemaining(names::add);
        JsonNode again = Projects.json(Api.given()
                        .get(path + "?limit=1&fields=" + String.join(",", names))
                        .asString())
                .path("items")
                .path(0);
        assertThat(again).isEqualTo(item);
    }

    @Test
    void aSingleResourceHasNoSuchParameter() {
        Response answer = Api.givenFaulty().get(PROJECTS.path(1) + "?fields=code");
        assertThat(answer.jsonPath().getList(Writes.FAULTS)).containsExactly("fields UNKNOWN_PARAMETER");
    }
}
