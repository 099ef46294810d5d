package org.budgetperformance.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

/** The indicators of one project: parts of it, under its version. */
@QuarkusTest
class IndicatorHttpTest {
    private static final Projects PROJECTS = new Projects(30);

    @Test
    void anIndicatorIsAddedReadReplacedAndDeletedUnderTheProjectsTag() {
        String before = PROJECTS.create(PROJECTS.whole(1));
        Response created = add(Api.given().header("If-Match", before), 1, Projects.indicator("新的"));
        String path = path(1) + "/" + created.path("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .body("seq", is(3))
                .body("version", is(2));
        assertThat(created.header("ETag"))
                .isEqualTo(Projects.etag(PROJECTS.path(1)))
                .isNotEqualTo(before);
        Response read = Api.given().get(path);
        read.then().statusCode(200).header("ETag", created.header("ETag"));
        assertThat(read.asString()).isEqualTo(created.asString());

        Response replaced = Projects.put(path, created.header("ETag"), Projects.indicator("改了"));
        replaced.then()
                .statusCode(200)
                .header("ETag", Projects.etag(PROJECTS.path(1)))
                .body("id", equalTo(created.path("id")))
                .body("name", is("改了"))
                .body("version", is(3));

        Api.given()
                .header("If-Match", replaced.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        Api.given().get(path).then().statusCode(404);
        Api.given().get(PROJECTS.path(1)).then().body("version", is(4)).body("indicators.seq", contains(1, 2));
    }

    @Test
    void anIndicatorTellsTheProjectItBelongsToAndWhatItsTargetIsReadAs() {
        PROJECTS.create(PROJECTS.whole(2));
        ObjectNode project = Projects.read(PROJECTS.path(2));
        ObjectNode indicator = Projects.read(first(2));
        assertThat(indicator.get("projectCode")).isEqualTo(project.get("code"));
        assertThat(indicator.get("projectName")).isEqualTo(project.get("name"));
        for (String member : List.of("fiscalYear", "unitCode", "version", "updatedAt")) {
            assertThat(indicator.get(member)).isEqualTo(project.get(member));
        }
        project.at("/indicators/0")
                .properties()
                .forEach(it -> assertThat(indicator.get(it.getKey())).isEqualTo(it.getValue()));
        assertThat(indicator.get("withheld")).isEmpty();
        assertThat(indicator.size()).isEqualTo(17);
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        String etag = PROJECTS.create(PROJECTS.whole(3));
        ObjectNode read = Projects.read(first(3));
        Projects.put(first(3), etag, read).then().statusCode(200).header("ETag", etag);
        Projects.patch(first(3), etag, Projects.text(read))
                .then()
                .statusCode(200)
                .header("ETag", etag);
        Projects.patch(first(3), etag, "{}").then().statusCode(200).header("ETag", etag);
        assertThat(Projects.read(first(3))).isEqualTo(read);
    }

    @Test
    void aTargetThatIsPatchedIsReadAnew() {
        PROJECTS.create(PROJECTS.whole(4));
        Projects.patch(first(4), "*", "{\"target\": {\"raw\": \"≥95.5%\"}}")
                .then()
                .statusCode(200)
                .body("target.kind", is("NUMERIC"))
                .body("target.operator", is("GE"))
                .body("target.value", equalTo(new java.math.BigDecimal("95.5")))
                .body("target.unit", is("PERCENT"))
                .body("target.unitRaw", is("%"));
        Projects.patch(first(4), "*", "{\"target\": {\"raw\": \"2024年12月31日\"}}")
                .then()
                .statusCode(200)
                .body("target.kind", is("DATE"))
                .body("target.date", is("2024-12-31"))
                .body("target.value", nullValue())
                .body("target.unit", nullValue());
        Response wrong = Projects.patch(first(4), "*", "{\"target\": {\"raw\": \"稳定\", \"kind\": \"NUMERIC\"}}");
        wrong.then().statusCode(422);
        assertThat(Projects.faults(wrong)).containsExactly("/target/kind CONTRADICTS_DERIVED");
    }

    @Test
    void aMemberMayBeWithheldAndOpenedAgain() {
        PROJECTS.create(PROJECTS.whole(5));
        Projects.patch(first(5), "*", "{\"target\": null, \"basis\": null, \"withheld\": [\"/basis\", \"/target\"]}")
                .then()
                .statusCode(200)
                .body("target", nullValue())
                .body("withheld", contains("/target", "/basis"));
        Api.given()
                .get(PROJECTS.path(5))
                .then()
                .body("withheld", contains("/indicators/0/target", "/indicators/0/basis"))
                .body("disclosure", is("PARTIAL"));
        Projects.patch(first(5), "*", "{\"target\": {\"raw\": \"1次\"}, \"withheld\": []}")
                .then()
                .statusCode(200);
        Api.given()
                .get(PROJECTS.path(5))
                .then()
                .body("disclosure", is("PUBLIC"))
                .body("withheldReason", nullValue());
    }

    @Test
    void conditionsAreThoseOfTheProject() {
        String stale = PROJECTS.create(PROJECTS.whole(6));
        String path = first(6);
        ObjectNode body = Projects.indicator("改");
        Projects.patch(PROJECTS.path(6), stale, "{\"name\": \"新名\"}").then().statusCode(200);
        add(Api.given().header("If-Match", stale), 6, body).then().statusCode(412);
        Projects.put(path, stale, body).then().statusCode(412);
        Projects.patch(path, stale, "{}").then().statusCode(412);
        Api.given().header("If-Match", stale).delete(path).then().statusCode(412);
        Api.given().delete(path).then().statusCode(428);
        Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(body))
                .put(path)
                .then()
                .statusCode(428);
        Api.given()
                .contentType(Projects.MERGE_PATCH)
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        String current = Projects.etag(path);
        Api.given()
                .header("If-None-Match", current)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", current);
        Api.given().header("If-None-Match", stale).get(path).then().statusCode(200);
        add(Api.given(), 6, body).then().statusCode(201).body("version", is(3));
    }

    @Test
    void whereNothingIsThereIsNothingToChange() {
        PROJECTS.create(PROJECTS.whole(7));
        PROJECTS.create(PROJECTS.whole(8));
        String ofAnother = path(7) + first(8).substring(first(8).lastIndexOf('/'));
        String ofNone = path(999) + "/0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01";
        for (String path : List.of(ofAnother, ofNone)) {
            Api.given().get(path).then().statusCode(404).body("type", is("/problems/not-found"));
            Projects.put(path, "*", Projects.indicator("改")).then().statusCode(404);
            Projects.patch(path, "*", "{}").then().statusCode(404);
            Api.given().header("If-Match", "*").delete(path).then().statusCode(404);
        }
        Api.given().get(path(999)).then().statusCode(404);
        add(Api.given(), 999, Projects.indicator("新")).then().statusCode(404);
    }

    @Test
    void anIndicatorThatGoesLetsThoseBehindItMoveUp() {
        PROJECTS.create(PROJECTS.whole(9));
        add(Api.given(), 9, Projects.indicator("第三")).then().statusCode(201);
        List<String> ids = Projects.read(PROJECTS.path(9)).get("indicators").findValuesAsText("id");
        Api.given()
                .header("If-Match", "*")
                .delete(path(9) + "/" + ids.get(1))
                .then()
                .statusCode(204);
        Api.given()
                .get(path(9))
                .then()
                .body("items.id", contains(ids.get(0), ids.get(2)))
                .body("items.seq", contains(1, 2))
                .body("items.version", contains(3, 3));
    }

    private static String path(int project) {
        return PROJECTS.path(project) + "/indicators";
    }

    private static String first(int project) {
        return path(project) + "/"
                + Projects.read(PROJECTS.path(project)).at("/indicators/0/id").asText();
    }

    private static Response add(RequestSpecification request, int project, ObjectNode indicator) {
        return request.contentType(ContentType.JSON)
                .body(Projects.text(indicator))
                .post(path(project));
    }
}
