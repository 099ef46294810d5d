package org.budgetperformance.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Walks through a list a page at a time. The department codes 740 to 745 are of this test. */
@QuarkusTest
class UnitWalkHttpTest {
    private static final String PATH = "/v1/units";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void rowsAddedAndRemovedInBetweenNeitherRepeatNorHideOthers() {
        units("740", 10, 20, 30, 40, 50, 60);
        JsonPath first = page("740", "code", null);
        assertThat(first.getList("items.code")).containsExactly("740010", "740020");
        units("740", 5, 15, 35);
        Seed.delete(PATH + "/740010");
        Seed.delete(PATH + "/740050");
        assertThat(rest("740", "code", first)).containsExactly("740030", "740035", "740040", "740060");
    }

    @Test
    void aWalkBackwardsIsTheSameTurnedRound() {
        units("741", 1, 2, 3, 4, 5);
        JsonPath first = page("741", "-code", null);
        assertThat(first.getList("items.code")).containsExactly("741005", "741004");
        assertThat(rest("741", "-code", first)).containsExactly("741003", "741002", "741001");
    }

    @Test
    void theLinkLeadsToTheNextPageAndIsMissingOnTheLast() {
        units("742", 1, 2, 3);
        Response first = list("742", "code", null);
        Matcher next = NEXT.matcher(first.header("Link"));
        assertThat(next.matches()).isTrue();
        Api.given()
                .urlEncodingEnabled(false)
                .get(next.group(1))
                .then()
                .statusCode(200)
                .body("items.code", contains("742003"))
                .header("Link", nullValue());
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        units("743", 1, 2, 3);
        String cursor = page("743", "code", null).getString("nextCursor");
        for (String sort : List.of("-code", "name")) {
            list("743", sort, cursor)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("cursor"))
                    .body("errors.code", contains("INVALID_CURSOR"));
        }
        list("743", "code", "bm9uc2Vuc2U").then().statusCode(400).body("errors.code", contains("INVALID_CURSOR"));
    }

    private static void units(String department, int... numbers) {
        if (Api.given().get("/v1/departments/" + department).statusCode() == 404) {
            Seed.department(department);
        }
        for (int number : numbers) {
            Seed.unit(department + "%03d".formatted(number));
        }
    }

    private static List<String> rest(String department, String sort, JsonPath first) {
        List<String> codes = new ArrayList<>();
        String cursor = first.getString("nextCursor");
        while (cursor != null) {
            JsonPath page = page(department, sort, cursor);
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        }
        return codes;
    }

    private static JsonPath page(String department, String sort, @Nullable String cursor) {
        return list(department, sort, cursor).then().statusCode(200).extract().jsonPath();
    }

    private static Response list(String department, String sort, @Nullable String cursor) {
        RequestSpecification request = Api.given()
                .queryParam("departmentCode", department)
                .queryParam("sort", sort)
                .queryParam("limit", 2);
        return cursor == null
                ? request.get(PATH)
                : request.queryParam("cursor", cursor).get(PATH);
    }
}
