package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;

/** A project from its creation to its end. */
@QuarkusTest
class ProjectLifecycleHttpTest {
    private static final Projects PROJECTS = new Projects(0);
    private static final List<String> GIVEN_BY_THE_SERVER = List.of("createdAt", "updatedAt");

    @Test
    void whatIsPostedComesBackAsOneAggregateWithItsDerivedMembers() {
        Response created = Projects.post(Api.given(), PROJECTS.whole(1));
        created.then()
                .statusCode(201)
                .header("Location", endsWith(PROJECTS.path(1)))
                .header("ETag", equalTo(Projects.etag(PROJECTS.path(1))));
        ObjectNode answer = Projects.json(created.asString());
        answer.get("indicators")
                .forEach(it -> assertThat(((ObjectNode) it).remove("id")).isNotNull());
        GIVEN_BY_THE_SERVER.forEach(name ->
                assertThat(answer.remove(name).asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z"));
        assertThat(answer).isEqualTo(Projects.json(WHOLE.formatted(PROJECTS.code(1))));
    }

    @Test
    void aReaderGetsWhatTheWriterGot() {
        String created = Projects.post(Api.given(), PROJECTS.whole(2)).asString();
        assertThat(Api.given().get(PROJECTS.path(2)).asString()).isEqualTo(created);
    }

    @Test
    void amountsArePlainNumbersWithTwoDecimalsAndNullsAreSaid() {
        ObjectNode body = PROJECTS.body(3);
        body.set("budget", Projects.json("{\"total\": 43224200, \"fiscal\": 0, \"other\": -0.5}"));
        PROJECTS.create(body);
        assertThat(Api.given().get(PROJECTS.path(3)).asString())
                .contains("\"budget\":{\"total\":43224200.00,\"fiscal\":0.00,\"other\":-0.50}")
                .contains("\"purpose\":null", "\"disbursementPlan\":null", "\"withheldReason\":null")
                .contains("\"objectives\":[]", "\"indicators\":[]", "\"withheld\":[]");
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        String etag = PROJECTS.create(PROJECTS.whole(4));
        ObjectNode read = Projects.read(PROJECTS.path(4));
        Response answer = Projects.put(PROJECTS.path(4), etag, read);
        answer.then().statusCode(200).header("ETag", etag).body("version", equalTo(1));
        assertThat(Projects.json(answer.asString())).isEqualTo(read);
        assertThat(Projects.read(PROJECTS.path(4))).isEqualTo(read);
    }

    @Test
    void whatWasReadMayBeWrittenBackWithOneMemberChanged() {
        String etag = PROJECTS.create(PROJECTS.whole(5));
        ObjectNode read = Projects.read(PROJECTS.path(5));
        Response answer = Projects.put(PROJECTS.path(5), etag, read.deepCopy().put("name", "新名"));
        answer.then().statusCode(200).body("version", equalTo(2));
        assertThat(answer.header("ETag")).isNotEqualTo(etag).isEqualTo(Projects.etag(PROJECTS.path(5)));
        ObjectNode changed = Projects.read(PROJECTS.path(5));
        assertThat(changed.path("name").asText()).isEqualTo("新名");
        assertThat(Projects.without(changed, "name", "version", "updatedAt"))
                .isEqualTo(Projects.without(read, "name", "version", "updatedAt"));
    }

    @Test
    void everyPartOfAProjectMovesItsVersion() {
        String etag = PROJECTS.create(PROJECTS.whole(6));
        ObjectNode body = Projects.without(Projects.read(PROJECTS.path(6)), "version", "updatedAt");
        ((ObjectNode) body.at("/objectives/0")).put("text", "别的目标");
        etag = version(2, etag, body);
        ((ObjectNode) body.at("/indicators/1")).put("basis", "别的依据");
        etag = version(3, etag, body);
        body.set("disbursementPlan", Projects.plan("null", "31", "60", "100"));
        etag = version(4, etag, body);
        body.putNull("purpose");
        version(5, etag, body);
    }

    @Test
    void aPutCreatesWhereNothingIs() {
        putNew(7)
                .then()
                .statusCode(201)
                .header("Location", endsWith(PROJECTS.path(7)))
                .header("ETag", equalTo(Projects.etag(PROJECTS.path(7))))
                .body("version", equalTo(1));
        putNew(7).then().statusCode(412).body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void aDeletedProjectIsGoneWithItsParts() {
        PROJECTS.create(PROJECTS.whole(8));
        Seed.delete(PROJECTS.path(8));
        for (String part : List.of("", "/disbursement-plan", "/indicators")) {
            Api.given().get(PROJECTS.path(8) + part).then().statusCode(404);
        }
    }

    @Test
    void aProjectCreatedAgainHasAnotherTag() {
        String before = PROJECTS.create(PROJECTS.body(9));
        Seed.delete(PROJECTS.path(9));
        assertThat(PROJECTS.create(PROJECTS.body(9))).isNotEqualTo(before);
    }

    @Test
    void anotherNameOfItsUnitIsAnotherStateOfTheProject() {
        String etag = PROJECTS.create(PROJECTS.body(10).put("unitCode", PROJECTS.unit(2)));
        Projects.patch("/v1/units/" + PROJECTS.unit(2), "*", "{\"name\": \"改名的单位\"}")
                .then()
                .statusCode(200);
        Api.given()
                .header("If-None-Match", etag)
                .get(PROJECTS.path(10))
                .then()
                .statusCode(200)
                .body("unitName", equalTo("改名的单位"))
                .body("version", equalTo(2));
        Projects.patch(PROJECTS.path(10), etag, "{\"name\": \"名\"}").then().statusCode(412);
    }

    private static String version(int version, String etag, ObjectNode body) {
        Response answer = Projects.put(PROJECTS.path(6), etag, body);
        answer.then().statusCode(200).body("version", equalTo(version));
        return answer.header("ETag");
    }

    private static Response putNew(int project) {
        return Api.given()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Projects.text(PROJECTS.whole(project)))
                .put(PROJECTS.path(project));
    }

    private static final String WHOLE = """
            {"code": "%s", "name": "项目", "fiscalYear": 2024, "unitCode": "800001", "unitName": "单位800001",
             "departmentCode": "800", "budget": {"total": 331000.00, "fiscal": 331000.00, "other": null},
             "purpose": "用于PDT通信线路与铁塔的租用",
             "objectives": [{"seq": 1, "label": "1.", "text": "全年通信线路可用"},
               {"seq": 2, "label": null, "text": "保障公安网络运行"}],
             "disbursementPlan": {"basis": "CUMULATIVE", "checkpoints": [
               {"month": 3, "reportedPercent": null, "cumulativePercent": 0.00, "cumulativeAmount": 0.00},
               {"month": 6, "reportedPercent": 30.00, "cumulativePercent": 30.00, "cumulativeAmount": 99300.00},
               {"month": 10, "reportedPercent": 60.50, "cumulativePercent": 60.50, "cumulativeAmount": 200255.00},
               {"month": 12, "reportedPercent": 100.00, "cumulativePercent": 100.00, "cumulativeAmount": 331000.00}]},
             "indicators": [
               {"seq": 1, "level1": "OUTPUT", "level1Label": "产出指标", "level2": "QUANTITY", "level2Label": "数量指标",
                "name": "公安网络建设运行维护", "description": "描述",
                "target": {"raw": "100百分比", "kind": "NUMERIC", "operator": "EQ", "value": 100, "unit": "PERCENT",
                  "unitRaw": "百分比", "date": null}, "basis": "历史工作经验"},
               {"seq": 2, "level1": "OUTPUT", "level1Label": "产出指标", "level2": "QUANTITY", "level2Label": "数量指标",
                "name": "线路可用率", "description": "描述",
                "target": {"raw": "100百分比", "kind": "NUMERIC", "operator": "EQ", "value": 100, "unit": "PERCENT",
                  "unitRaw": "百分比", "date": null}, "basis": "历史工作经验"}],
             "disclosure": "PUBLIC", "withheld": [], "withheldReason": null,
             "status": "DRAFT", "approvedVersion": null, "version": 1}""";
}
