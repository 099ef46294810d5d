package org.budgetperformance.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators that are refused. None of them is ever the service's failure, and none moves the project. */
@QuarkusTest
class IndicatorFaultsHttpTest {
    private static final Projects PROJECTS = new Projects(31);
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.whole(1));
        }
    }

    @Test
    void allFaultsAreNamedInOneAnswer() {
        ObjectNode faulty = Projects.json("""
                {"id": "0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01", "seq": 9, "level1": "COST", "level1Label": "产出指标", "level2": 7,
                 "name": "涉及公安工作秘密", "description": 5, "target": {"raw": "≥95%", "operator": "LE", "more": 1},
                 "basis": "依据", "withheld": ["/basis", "/name"], "projectCode": "x", "unitCode": "831999", "version": 1,
                 "more": null}""");
        Response answer = post(Projects.text(faulty));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer))
                .containsExactlyInAnyOrder(
                        "/id CONTRADICTS_DERIVED",
                        "/seq CONTRADICTS_DERIVED",
                        "/level1Label LABEL_CONTRADICTS_LEVEL",
                        "/level2 WRONG_TYPE",
                        "/level2 NOT_IN_LIST",
                        "/name WITHHELD_PHRASE",
                        "/description WRONG_TYPE",
                        "/target/operator CONTRADICTS_DERIVED",
                        "/target/more UNKNOWN_MEMBER",
                        "/basis WITHHELD_VALUE_PRESENT",
                        "/withheld/1 NOT_IN_LIST",
                        "/projectCode CONTRADICTS_DERIVED",
                        "/unitCode CONTRADICTS_DERIVED",
                        "/version CONTRADICTS_DERIVED",
                        "/more UNKNOWN_MEMBER");
        assertThat(Projects.read(PROJECTS.path(1)).get("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': '名'} | /target MISSING_VALUE",
                "{'name': '名', 'target': null} | /target MISSING_VALUE",
                "{'name': '名', 'target': {}} | /target/raw MISSING_MEMBER",
                "{'target': {'raw': '1'}} | /name MISSING_MEMBER",
                "{'name': '名', 'target': {'raw': '1'}, 'withheld': ['/target']} | /target WITHHELD_VALUE_PRESENT",
                "{'name': '名', 'target': null, 'withheld': ['/target', '/target']} | /withheld REPEATED_ITEM",
                "{'name': '名', 'target': {'raw': ' '}} | /target/raw WRONG_FORMAT",
                "{'name': '名', 'target': {'raw': '涉及公安工作秘密'}} | /target/raw WITHHELD_PHRASE",
                "{'name': '\\ud800', 'target': {'raw': '1'}} | /name WRONG_FORMAT",
                "{'name': '名', 'target': {'raw': '1', 'value': 1e400000000}} | /target/value TOO_LARGE",
                "{'name': '名', 'target': {'raw': '1', 'date': '2024-02-30'}} | /target/date WRONG_FORMAT",
                "[] |  WRONG_TYPE",
                "null |  WRONG_TYPE",
            })
    void everyFaultHasItsPlace(String body, String fault) {
        Response answer = post(body.replace('\'', '"'));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).extracting(String::strip).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"name\": NaN}", "{\"name\": \"a\", \"name\": \"b\"}"})
    void whatIsNoJsonCannotBeRead(String body) {
        post(body).then().statusCode(400);
        String indicator =
                Projects.read(PROJECTS.path(1)).at("/indicators/0/id").asText();
        Api.givenFaulty()
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", "*")
                .body(body)
                .patch(path() + "/" + indicator)
                .then()
                .statusCode(400);
    }

    @Test
    void otherMediaTypesAreNeitherTakenNorGiven() {
        String indicator = path() + "/"
                + Projects.read(PROJECTS.path(1)).at("/indicators/0/id").asText();
        Api.givenFaulty()
                .contentType("text/plain")
                .body("{}")
                .post(path())
                .then()
                .statusCode(415);
        Api.givenFaulty()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch(indicator)
                .then()
                .statusCode(415)
                .header("Accept-Patch", "application/merge-patch+json");
        for (String path : List.of(path(), indicator, "/v1/indicators")) {
            Api.givenFaulty().accept("text/html").get(path).then().statusCode(406);
        }
        Api.givenFaulty()
                .post(indicator)
                .then()
                .statusCode(405)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
    }

    @Test
    void anIdIsAUuid() {
        Response answer = Api.givenFaulty().get(path() + "/1");
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly("indicatorId WRONG_FORMAT");
    }

    @Test
    void aProjectHasFiveHundredIndicatorsAtMost() {
        ObjectNode body = PROJECTS.body(2);
        var indicators = body.putArray("indicators");
        for (int i = 0; i < 500; i++) {
            indicators.add(Projects.indicator("指标" + i));
        }
        PROJECTS.create(body);
        Response more = Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(Projects.indicator("第501个")))
                .post(PROJECTS.path(2) + "/indicators");
        more.then().statusCode(422);
        Projects.put(PROJECTS.path(2), "*", Projects.read(PROJECTS.path(2)))
                .then()
                .statusCode(200);
    }

    private static String path() {
        return PROJECTS.path(1) + "/indicators";
    }

    private static Response post(String body) {
        return Api.givenFaulty().contentType(ContentType.JSON).body(body).post(path());
    }
}
