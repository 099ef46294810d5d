package org.budgetperformance.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.testing.Writes.FAULTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Units over HTTP. The department codes 720 to 739 and 991 to 995 are of these tests. */
@QuarkusTest
class UnitHttpTest {
    private static final String PATH = "/v1/units";

    @Test
    void aUnitIsCreatedReadReplacedAndDeleted() {
        Seed.department("720");
        String created = Seed.unit("720001");
        Api.given()
                .get(PATH + "/720001")
                .then()
                .statusCode(200)
                .header("ETag", created)
                .body("departmentCode", equalTo("720"));
        String replaced = put("720001", body("720001", "新名"), "If-Match", created)
                .then()
                .statusCode(200)
                .body("name", equalTo("新名"))
                .body("version", equalTo(2))
                .extract()
                .header("ETag");
        Api.given().header("If-Match", created).delete(PATH + "/720001").then().statusCode(412);
        Api.given().header("If-Match", replaced).delete(PATH + "/720001").then().statusCode(204);
        Api.given()
                .header("Accept-Language", "en")
                .get(PATH + "/720001")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("detail", equalTo("There is no unit 720001."));
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        Seed.department("721");
        String etag = Seed.unit("721001");
        String read = Api.given().get(PATH + "/721001").asString();
        put("721001", read, "If-Match", etag)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("version", equalTo(1));
        Api.given()
                .header("If-None-Match", etag)
                .get(PATH + "/721001")
                .then()
                .statusCode(304)
                .header("ETag", etag);
    }

    @Test
    void theCodeOfABodyIsThatOfThePath() {
        Seed.department("722");
        put("722001", body("722002", "名"), "If-None-Match", "*")
                .then()
                .statusCode(422)
                .body(FAULTS, contains("/code CONTRADICTS_PATH"));
        put("722001", body("722001", "名"), "If-None-Match", "*")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/units/722001"));
        put("722001", body("722001", "名"), "If-None-Match", "*").then().statusCode(412);
        put("722003", body("722003", "名"), "If-Match", "*").then().statusCode(412);
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        Seed.department("723");
        String etag = Seed.unit("723001");
        patch("723001", "{\"name\": \"改名\"}", etag)
                .then()
                .statusCode(200)
                .body("name", equalTo("改名"))
                .body("code", equalTo("723001"))
                .body("version", equalTo(2));
        patch("723001", "{\"name\": \"又改\"}", etag).then().statusCode(412);
        Writes.patchFaulty(PATH + "/723001", "{\"name\": null, \"departmentCode\": \"724\"}", "*")
                .then()
                .statusCode(422)
                .body(FAULTS, containsInAnyOrder("/name MISSING_MEMBER", "/departmentCode CONTRADICTS_DERIVED"));
        Api.givenFaulty()
                .contentType("application/json-patch+json")
                .header("If-Match", "*")
                .body("[]")
                .patch(PATH + "/723001")
                .then()
                .statusCode(415)
                .header("Accept-Patch", Writes.PATCH);
        patch("722999", "{}", "*").then().statusCode(404);
    }

    @Test
    void aListIsNarrowedByDepartmentAndName() {
        Seed.department("728");
        Seed.department("729");
        Seed.unit("728001");
        Seed.create(PATH, body("728002", "Police STATION 所"));
        Seed.unit("729001");
        Api.given()
                .queryParam("departmentCode", "728")
                .queryParam("count", true)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", contains("728001", "728002"))
                .body("totalCount", equalTo(2))
                .body("nextCursor", nullValue());
        Api.given()
                .queryParam("departmentCode", "728")
                .queryParam("q", "police station")
                .get(PATH)
                .then()
                .body("items.code", contains("728002"));
        Api.given()
                .queryParam("departmentCode", "737")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @RepeatedTest(5)
    void ofTwoCreationsAtOnceOneIsTooLate(RepetitionInfo repetition) throws Exception {
        int round = repetition.getCurrentRepetition();
        String department = "73" + round;
        Seed.department(department);
        String code = department + "001";
        assertThat(Seed.race(() -> post(code), () -> post(code))).containsExactlyInAnyOrder(201, 409);
        String other = department + "002";
        assertThat(Seed.race(
                        () -> put(other, body(other, "名"), "If-None-Match", "*"),
                        () -> put(other, body(other, "名"), "If-None-Match", "*")))
                .containsExactlyInAnyOrder(201, 412);
    }

    @RepeatedTest(5)
    void aUnitIsNeverCreatedInADepartmentThatGoes(RepetitionInfo repetition) throws Exception {
        String department = "99" + repetition.getCurrentRepetition();
        Seed.department(department);
        int created = Seed.race(
                        () -> post(department + "001"),
                        () -> Api.given().header("If-Match", "*").delete("/v1/departments/" + department))
                .get(0);
        boolean stays = Api.given().get("/v1/departments/" + department).statusCode() == 200;
        assertThat(created).isEqualTo(stays ? 201 : 422);
    }

    private static String body(String code, String name) {
        return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
    }

    private static Response post(String code) {
        return Writes.post(PATH, body(code, "名"));
    }

    private static Response put(String code, String json, String condition, String tag) {
        return Writes.put(PATH + "/" + code, json, condition, tag);
    }

    private static Response patch(String code, String json, String etag) {
        return Writes.patch(PATH + "/" + code, json, etag);
    }
}
