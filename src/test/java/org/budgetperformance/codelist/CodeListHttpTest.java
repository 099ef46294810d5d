package org.budgetperformance.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CodeListHttpTest {
    private static final String PATH = "/v1/code-lists";

    @Test
    void theMembersOfTheirItemsMayBeChosen() {
        String lists = Api.given().get("/v1/code-lists?fields=name").asString();
        assertThat(lists).startsWith("{\"items\":[{\"name\":\"indicator-levels-1\"},");
        String list = Api.given().get("/v1/code-lists/plan-bases?fields=code").asString();
        assertThat(list).contains("\"items\":[{\"code\":\"CUMULATIVE\"},");
    }

    @Test
    void everyNameOfTheIndexLeadsToItsList() {
        Response index = Api.given().get(PATH);
        List<String> names = index.jsonPath().getList("items.name");
        assertThat(names).hasSameSizeAs(Codes.ALL).contains("plan-bases", "measure-units", "fault-codes");
        for (String name : names) {
            Response list = Api.given().get(PATH + "/" + name);
            list.then().statusCode(200).body("name", equalTo(name));
            assertThat(list.jsonPath().getString("zh"))
                    .isEqualTo(index.jsonPath().getString("items.find { it.name == '" + name + "' }.zh"));
        }
    }

    @Test
    void aListGivesItsCodesInOrderWithTheirLabels() {
        Api.given()
                .get(PATH + "/plan-bases")
                .then()
                .body("zh", equalTo("支出计划口径"))
                .body("en", equalTo("disbursement plan bases"))
                .body("parentList", nullValue())
                .body("items.seq", contains(1, 2, 3))
                .body("items.code", contains("CUMULATIVE", "PER_PERIOD", "INCONSISTENT"))
                .body("items.zh", contains("累计", "分期", "不一致"))
                .body("items.en", contains("cumulative", "per period", "inconsistent"));
    }

    @Test
    void aSecondLevelNamesTheFirstLevelItStandsUnder() {
        Response list = Api.given().get(PATH + "/indicator-levels-2");
        list.then().body("parentList", equalTo("indicator-levels-1"));
        assertThat(list.jsonPath().getList("items.collect { it.code + ' ' + it.parent }"))
                .contains("QUANTITY OUTPUT", "SOCIAL_BENEFIT BENEFIT", "ECONOMIC_COST COST")
                .hasSize(12);
    }

    @Test
    void anOperatorShowsItsSign() {
        Api.given().get(PATH + "/target-operators").then().body("items.symbol", contains("≥", "≤", "=", ">", "<"));
    }

    @Test
    void codesAreSpeltAsTheContractSpellsThem() {
        Api.given().get(PATH + "/group-keys").then().body("items.code", contains("department", "unit", "fiscalYear"));
        Api.given().get(PATH + "/checkpoints").then().body("items.code", contains("3", "6", "10", "12"));
        Api.given().get(PATH + "/problem-types").then().body("items.code", hasItem("/problems/not-found"));
    }

    @Test
    void aFaultIsLabelledWithItsSentence() {
        Api.given()
                .get(PATH + "/fault-codes")
                .then()
                .body("items.find { it.code == 'UNKNOWN_MEMBER' }.zh", equalTo("契约中此处没有成员“{0}”。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/measure-units"})
    void aListMayBeKeptByAnybodyAndIsNotSentTwice(String path) {
        Response list = Api.given().get(path);
        String etag = list.header("ETag");
        list.then().header("Cache-Control", "public, max-age=3600");
        assertThat(etag).matches("\"[0-9a-f]{64}\"");
        Api.given()
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", "public, max-age=3600");
    }

    @Test
    void listsOfOtherContentHaveOtherTags() {
        assertThat(Api.given().get(PATH + "/plan-bases").header("ETag"))
                .isNotEqualTo(Api.given().get(PATH + "/target-kinds").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "PLAN-BASES", "计量单位"})
    void anUnknownNameIsNotFound(String name) {
        Api.given()
                .header("Accept-Language", "en")
                .get(PATH + "/" + name)
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store")
                .body("detail", equalTo("There is no code list " + name + "."));
    }
}
