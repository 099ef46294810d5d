package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.secrecy.Secrets.CLASSIFIED;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClassifiedProjectHttpTest {
    private static final Projects PROJECTS = new Projects(16);

    @Test
    void aProjectIsKeptWholeReadChangedAndErased() {
        String path = path(1);
        Response created = put(path, PROJECTS.whole(1), "If-None-Match", "*");
        created.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("disclosure", equalTo("CLASSIFIED"))
                .body("unitName", equalTo("单位" + PROJECTS.unit(1)))
                .body("indicators[0].target.value", equalTo(100))
                .body("disbursementPlan.basis", equalTo("CUMULATIVE"))
                .body("version", equalTo(1));
        Response read = Secrets.given().get(path);
        assertThat(read.asString()).isEqualTo(created.asString());
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        String tag = read.header("ETag");
        Secrets.given().header("If-None-Match", tag).get(path).then().statusCode(304);
        ObjectNode body = Projects.json(read.asString());
        put(path, body, "If-Match", tag).then().statusCode(200).header("ETag", tag);
        String id = body.at("/indicators/0/id").asText();
        put(path, body.put("name", "另一个"), "If-Match", tag)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("indicators[0].id", equalTo(id));
        put(path, PROJECTS.whole(1), "If-Match", tag).then().statusCode(412);
        Secrets.given().delete(path).then().statusCode(428);
        Secrets.erase(path);
        Secrets.given().get(path).then().statusCode(404);
    }

    @Test
    void theRulesAreThoseOfAllProjects() {
        ObjectNode body = PROJECTS.whole(2).put("purpose", "涉及公安工作秘密").put("unitCode", "999999");
        ((ObjectNode) body.at("/indicators/0")).put("id", "0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01");
        body.put("code", PROJECTS.code(3)).put("disclosure", "PUBLIC");
        Response refused = Secrets.put(Secrets.givenFaulty(), path(2), Projects.text(body), "If-None-Match", "*");
        refused.then().statusCode(422);
        assertThat(Projects.faults(refused))
                .containsExactlyInAnyOrder(
                        "/code CONTRADICTS_PATH",
                        "/unitCode UNKNOWN_UNIT",
                        "/purpose WITHHELD_PHRASE",
                        "/indicators/0/id UNKNOWN_INDICATOR",
                        "/disclosure CONTRADICTS_DERIVED");
    }

    @Test
    void theListIsPagedAndFiltered() {
        Projects others = new Projects(17);
        for (int number = 1; number <= 3; number++) {
            Secrets.keep(CLASSIFIED + "/" + others.code(number), Projects.text(others.body(number)));
        }
        Response first = list(others, "&limit=2&count=true");
        first.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Link", startsWith("<" + CLASSIFIED))
                .body("items.code", contains(others.code(1), others.code(2)))
                .body("totalCount", equalTo(3));
        list(others, "&limit=2&cursor=" + first.path("nextCursor")).then().body("items.code", contains(others.code(3)));
        list(others, "&fiscalYear=2023").then().body("items", empty());
        list(others, "&unitCode=" + others.unit(2)).then().body("items", empty());
        list(others, "&unitCode=" + others.unit(1) + "&fields=name").then().body("items", hasSize(3));
        String editor = Token.of("unit-editor").units(others.unit(1)).cleared().signed();
        Api.as(editor).get(CLASSIFIED).then().body("items", hasSize(3));
        String stranger =
                Token.of("unit-editor").units(others.unit(2)).cleared().signed();
        Api.as(stranger).get(CLASSIFIED).then().body("items", empty());
        String path = CLASSIFIED + "/" + others.code(1);
        Api.as(stranger).get(path).then().statusCode(404);
        Api.as(stranger).header("If-Match", "*").delete(path).then().statusCode(404);
        String body = Projects.text(others.body(1).put("unitCode", others.unit(2)));
        Secrets.put(Api.as(stranger), path, body, "If-Match", "*").then().statusCode(412);
        Secrets.put(Api.as(stranger), path, body, "If-None-Match", "*").then().statusCode(409);
        Api.given().get(CLASSIFIED).then().statusCode(403);
    }

    @Test
    void itsCodeIsFreeForOthersAndItsUnitToo() {
        String unit = PROJECTS.unit(2).replaceFirst("2$", "9");
        Seed.unit(unit);
        Secrets.keep(path(4), Projects.text(PROJECTS.body(4).put("unitCode", unit)));
        Secrets.keep(path(5), Projects.text(PROJECTS.body(5)));
        // the unit goes as if it had no project
        Seed.delete("/v1/units/" + unit);
        Secrets.given().get(path(4)).then().statusCode(200).body("unitName", equalTo("单位" + unit));
        PROJECTS.create(PROJECTS.body(5).put("name", "公开的"));
        Api.given().get(PROJECTS.path(5)).then().body("name", equalTo("公开的"));
        Secrets.given().get(path(5)).then().body("name", equalTo("项目"));
        Secrets.erase(path(5));
        Api.given().get(PROJECTS.path(5)).then().statusCode(200);
    }

    @Test
    void aUnitRenamedSinceDoesNotKeepItFromBeingWrittenAsItWasRead() {
        Secrets.keep(path(6), Projects.text(PROJECTS.body(6)));
        String unit = "/v1/units/" + PROJECTS.unit(1);
        Writes.patch(unit, "{\"name\": \"改名\"}", "*").then().statusCode(200);
        Response read = Secrets.given().get(path(6));
        read.then().body("unitName", equalTo("单位" + PROJECTS.unit(1)));
        put(path(6), Projects.json(read.asString()), "If-Match", read.header("ETag"))
                .then()
                .statusCode(200)
                .body("unitName", equalTo("改名"));
        Writes.patch(unit, "{\"name\": \"单位%s\"}".formatted(PROJECTS.unit(1)), "*")
                .then()
                .statusCode(200);
    }

    private static Response list(Projects projects, String query) {
        return Secrets.given().get(CLASSIFIED + "?departmentCode=" + projects.department() + query);
    }

    private static Response put(String path, ObjectNode body, String condition, String tag) {
        return Secrets.put(Secrets.given(), path, Projects.text(body), condition, tag);
    }

    private static String path(int number) {
        return CLASSIFIED + "/" + PROJECTS.code(number);
    }
}
