package org.budgetperformance.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Departments over HTTP. The codes 700 to 719, 971 to 975 and 981 to 985 are of these tests. */
@QuarkusTest
class DepartmentHttpTest {
    private static final String PATH = "/v1/departments";

    @Test
    void aDepartmentIsCreatedReadReplacedAndDeleted() {
        String created = Seed.create(PATH, "{\"code\": \"700\", \"name\": \"教育局\"}");
        Api.given()
                .get(PATH + "/700")
                .then()
                .statusCode(200)
                .header("ETag", created)
                .body("name", equalTo("教育局"));
        String replaced = put("700", "区教育局", "If-Match", created)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .extract()
                .header("ETag");
        Api.given().header("If-Match", replaced).delete(PATH + "/700").then().statusCode(204);
        Api.given().get(PATH + "/700").then().statusCode(404);
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        String etag = Seed.department("701");
        String read = Api.given().get(PATH + "/701").asString();
        Writes.put(PATH + "/701", read, "If-Match", etag)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("version", equalTo(1));
    }

    @Test
    void aCreatingPutAnswersWithTheLocation() {
        put("702", "卫生局", "If-None-Match", "*")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/departments/702"));
        put("702", "卫生局", "If-None-Match", "*")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void readersWithTheCurrentStateGetNoBody() {
        String etag = Seed.department("703");
        for (String tag : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
            Api.given()
                    .header("If-None-Match", tag)
                    .get(PATH + "/703")
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(equalTo(""));
        }
        Api.given()
                .header("If-None-Match", "\"other\"")
                .get(PATH + "/703")
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteNeedsTheCurrentTag() {
        String stale = Seed.department("704");
        put("704", "新名", "If-Match", stale).then().statusCode(200);
        put("704", "新名", "If-Match", stale).then().statusCode(412);
        put("719", "没有", "If-Match", "*").then().statusCode(412);
        patch("704", stale, "{\"name\": \"别名\"}").then().statusCode(412);
        Api.given().header("If-Match", stale).delete(PATH + "/704").then().statusCode(412);
    }

    @Test
    void aWriteWithoutConditionIsRefused() {
        Seed.department("705");
        Api.given()
                .contentType(ContentType.JSON)
                .body(body("705", "名"))
                .put(PATH + "/705")
                .then()
                .statusCode(428);
        Api.given()
                .contentType(Writes.PATCH)
                .body("{}")
                .patch(PATH + "/705")
                .then()
                .statusCode(428);
        Api.given()
                .delete(PATH + "/705")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void aDepartmentCreatedAgainHasAnotherTag() {
        String before = Seed.department("706");
        Seed.delete(PATH + "/706");
        assertThat(Seed.department("706")).isNotEqualTo(before);
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        String etag = Seed.department("707");
        patch("707", etag, "{}").then().statusCode(200).header("ETag", etag);
        patch("707", etag, "{\"name\": \"财政局\"}")
                .then()
                .statusCode(200)
                .body("code", equalTo("707"))
                .body("name", equalTo("财政局"))
                .body("version", equalTo(2));
    }

    @Test
    void aSearchTakesItsTextLiterally() {
        Seed.create(PATH, "{\"code\": \"714\", \"name\": \"A%b_局 甲\"}");
        Seed.create(PATH, "{\"code\": \"715\", \"name\": \"AxbX局 甲\"}");
        Api.given().queryParam("q", "a%B_局").get(PATH).then().statusCode(200).body("items.code", contains("714"));
        Api.given()
                .queryParam("q", "没有这样的名字")
                .queryParam("count", true)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue())
                .body("totalCount", equalTo(0));
    }

    @Test
    void aWalkByNameBreaksTiesByCode() {
        Seed.create(PATH, "{\"code\": \"716\", \"name\": \"同名局\"}");
        Seed.create(PATH, "{\"code\": \"717\", \"name\": \"同名局\"}");
        assertThat(walk("name")).containsExactly("716", "717");
        assertThat(walk("-name")).containsExactly("717", "716");
    }

    @RepeatedTest(5)
    void ofTwoCreationsAtOnceOneIsTooLate(RepetitionInfo repetition) throws Exception {
        String code = Integer.toString(970 + repetition.getCurrentRepetition());
        assertThat(Seed.race(() -> post(code), () -> post(code))).containsExactlyInAnyOrder(201, 409);
        String other = Integer.toString(980 + repetition.getCurrentRepetition());
        assertThat(Seed.race(() -> put(other, "名", "If-None-Match", "*"), () -> put(other, "名", "If-None-Match", "*")))
                .containsExactlyInAnyOrder(201, 412);
    }

    private static List<String> walk(String sort) {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Api.given()
                    .queryParam("q", "同名局")
                    .queryParam("sort", sort)
                    .queryParam("limit", 1)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(PATH)
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return codes;
    }

    private static String body(String code, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
    }

    private static Response post(String code) {
        return Writes.post(PATH, body(code, "名"));
    }

    private static Response put(String code, String name, String condition, String tag) {
        return Writes.put(PATH + "/" + code, body(code, name), condition, tag);
    }

    private static Response patch(String code, String etag, String json) {
        return Writes.patch(PATH + "/" + code, json, etag);
    }
}
