package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.secrecy.Secrets.path;
import static org.budgetperformance.secrecy.Secrets.putValue;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WithheldValueHttpTest {
    private static final Projects PROJECTS = new Projects(15);
    private static final String SECRET = "移动警务终端的更新";

    @Test
    void aValueIsKeptReadReplacedAndErased() {
        String path = path(project(1), "purpose");
        Response created = putValue(path, SECRET, "If-None-Match", "*");
        created.then().statusCode(201).header("Location", endsWith(path)).header("Cache-Control", "no-store");
        String tag = created.header("ETag");
        Response read = Secrets.given().get(path);
        read.then()
                .statusCode(200)
                .header("ETag", tag)
                .header("Cache-Control", "no-store")
                .body("member", equalTo("purpose"))
                .body("pointer", equalTo("/purpose"))
                .body("value", equalTo(SECRET))
                .body("version", equalTo(1));
        Secrets.given().header("If-None-Match", tag).get(path).then().statusCode(304);
        // as it was read, so nothing changes
        Secrets.put(Secrets.given(), path, read.asString(), "If-Match", tag)
                .then()
                .statusCode(200)
                .header("ETag", tag);
        Response changed = putValue(path, SECRET + "。", "If-Match", tag);
        changed.then().statusCode(200).body("version", equalTo(2));
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        Secrets.given().header("If-Match", tag).delete(path).then().statusCode(412);
        Secrets.given()
                .header("If-Match", changed.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        Secrets.given().get(path).then().statusCode(404);
    }

    @Test
    void everyMemberThatMayBeWithheldHasItsValue() {
        String project = project(2);
        String indicator = "indicators." + Withholding.indicator(project, 0);
        Secrets.keep(path(project, "purpose"), Secrets.value(SECRET));
        Secrets.keep(path(project, "objectives.1.text"), Secrets.value(SECRET));
        Secrets.keep(path(project, indicator + ".target"), Secrets.value("≥95%"));
        Secrets.keep(path(project, indicator + ".description"), Secrets.value(SECRET));
        Secrets.keep(path(project, indicator + ".basis"), Secrets.value(SECRET));
        Secrets.given()
                .get(project + "/withheld-values")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        "items.pointer",
                        contains(
                                "/indicators/0/basis",
                                "/indicators/0/description",
                                "/indicators/0/target",
                                "/objectives/0/text",
                                "/purpose"))
                .body("items.find { it.pointer == '/indicators/0/target' }.value", equalTo("≥95%"));
        Secrets.given()
                .queryParam("fields", "member")
                .get(project + "/withheld-values")
                .then()
                .body("items[0].value", nullValue());
    }

    @Test
    void theProjectDoesNotMove() {
        String project = project(3);
        String before = Api.given().get(project).asString();
        String tag = Projects.etag(project);
        Secrets.keep(path(project, "purpose"), Secrets.value(SECRET));
        Secrets.erase(path(project, "purpose"));
        assertThat(Api.given().get(project).asString()).isEqualTo(before);
        assertThat(Projects.etag(project)).isEqualTo(tag);
        Api.given().get(project + "/revisions").then().body("items", hasSize(1));
    }

    @Test
    void whatOthersDoErasesNothing() {
        String project = project(4);
        String target = "indicators." + Withholding.indicator(project, 0) + ".target";
        Secrets.keep(path(project, "purpose"), Secrets.value(SECRET));
        Secrets.keep(path(project, target), Secrets.value("≥95%"));
        // withheld once more, and indicators without their ids are new ones
        Projects.put(project, "*", Withholding.body(PROJECTS, 4)).then().statusCode(200);
        Secrets.given().get(path(project, "purpose")).then().body("pointer", equalTo("/purpose"));
        Secrets.given().get(path(project, target)).then().body("pointer", nullValue());
        // opened
        Projects.put(project, "*", PROJECTS.whole(4)).then().statusCode(200);
        Secrets.given()
                .get(project + "/withheld-values")
                .then()
                .body("items.value", contains("≥95%", SECRET))
                .body("items.pointer", contains(nullValue(), nullValue()));
        Seed.delete(project);
        Secrets.given().get(project + "/withheld-values").then().body("items.value", contains("≥95%", SECRET));
        Secrets.given().get(path(project, "purpose")).then().statusCode(200).body("pointer", nullValue());
        Secrets.erase(path(project, "purpose"));
        Secrets.erase(path(project, target));
        Secrets.given().get(project + "/withheld-values").then().statusCode(404);
    }

    @Test
    void whatIsNotWithheldOrNotThereCannotBeKept() {
        String project = project(5);
        PROJECTS.create(PROJECTS.whole(6));
        putValue(path(PROJECTS.path(6), "purpose"), SECRET, "If-None-Match", "*")
                .then()
                .statusCode(409)
                .body("detail", containsString("purpose"));
        putValue(path(project, "objectives.2.text"), SECRET, "If-None-Match", "*")
                .then()
                .statusCode(409);
        putValue(path(project, "objectives.3.text"), SECRET, "If-None-Match", "*")
                .then()
                .statusCode(404);
        putValue(path(project, "indicators.0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01.basis"), SECRET, "If-None-Match", "*")
                .then()
                .statusCode(404);
        putValue(path(PROJECTS.path(99), "purpose"), SECRET, "If-None-Match", "*")
                .then()
                .statusCode(404);
        Secrets.given().get(PROJECTS.path(99) + "/withheld-values").then().statusCode(404);
        Secrets.givenFaulty().get(path(project, "name")).then().statusCode(400);
    }

    @Test
    void writesAreConditional() {
        String path = path(project(7), "purpose");
        Secrets.givenFaulty()
                .contentType("application/json")
                .body(Secrets.value(SECRET))
                .put(path)
                .then()
                .statusCode(428);
        putValue(path, SECRET, "If-Match", "\"1-x\"").then().statusCode(412);
        putValue(path, SECRET, "If-None-Match", "*").then().statusCode(201);
        putValue(path, SECRET, "If-None-Match", "*").then().statusCode(412);
        Secrets.given().delete(path).then().statusCode(428);
    }

    @Test
    void aValueKeepsToTheLimitsOfItsMember() {
        String project = project(8);
        String basis = path(project, "indicators." + Withholding.indicator(project, 0) + ".basis");
        assertThat(faults(basis, Secrets.value("长".repeat(1001)))).containsExactly("/value TOO_LONG");
        assertThat(faults(basis, Secrets.value("涉及公安工作秘密"))).containsExactly("/value WITHHELD_PHRASE");
        assertThat(faults(basis, Secrets.value("　 "))).containsExactly("/value WRONG_FORMAT");
        assertThat(faults(basis, "{\"value\": \"长\", \"pointer\": \"/purpose\", \"boss\": 1}"))
                .containsExactlyInAnyOrder("/pointer CONTRADICTS_DERIVED", "/boss UNKNOWN_MEMBER");
        assertThat(faults(basis, "{}")).containsExactly("/value MISSING_MEMBER");
        putValue(basis, "长".repeat(1000), "If-None-Match", "*").then().statusCode(201);
    }

    @Test
    void onlyTheClearedAndOnlyWithinTheirUnitsReachIt() {
        String project = project(9);
        String path = path(project, "purpose");
        Secrets.keep(path, Secrets.value(SECRET));
        Api.given().get(path).then().statusCode(403);
        Api.given().get(project + "/withheld-values").then().statusCode(403);
        Api.given().header("If-Match", "*").delete(path).then().statusCode(403);
        String other = Token.of("unit-editor").units(PROJECTS.unit(2)).cleared().signed();
        Api.as(other).get(path).then().statusCode(404);
        Api.as(other).get(project + "/withheld-values").then().statusCode(404);
        Api.as(other).header("If-Match", "*").delete(path).then().statusCode(404);
        Secrets.put(Api.as(other), path, Secrets.value(SECRET), "If-Match", "*")
                .then()
                .statusCode(404);
        String own = Token.of("unit-editor").units(PROJECTS.unit(1)).cleared().signed();
        Api.as(own).get(path).then().statusCode(200);
        Seed.delete(project);
        Api.as(other).get(project + "/withheld-values").then().statusCode(404);
        Api.as(own).get(project + "/withheld-values").then().body("items.value", contains(SECRET));
    }

    private static List<String> faults(String path, String json) {
        Response answer = Secrets.put(Secrets.givenFaulty(), path, json, "If-None-Match", "*");
        answer.then().statusCode(422);
        return Projects.faults(answer);
    }

    private static String project(int number) {
        PROJECTS.create(Withholding.body(PROJECTS, number));
        return PROJECTS.path(number);
    }
}
