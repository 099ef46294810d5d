package org.budgetperformance.project;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project answers to requests whose conditions, methods or media types do not fit. */
@QuarkusTest
class ProjectStatusHttpTest {
    private static final Projects PROJECTS = new Projects(2);
    private static final String NONE = PROJECTS.path(999);

    @Test
    void readersWithTheCurrentStateGetNoBody() {
        String etag = PROJECTS.create(PROJECTS.body(1));
        for (String tag : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
            Api.given()
                    .header("If-None-Match", tag)
                    .get(PROJECTS.path(1))
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(equalTo(""));
        }
        Api.given()
                .header("If-None-Match", "\"other\"")
                .get(PROJECTS.path(1))
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteNeedsTheCurrentTag() {
        String stale = PROJECTS.create(PROJECTS.body(2));
        String path = PROJECTS.path(2);
        Projects.patch(path, stale, "{\"name\": \"新名\"}").then().statusCode(200);
        for (String tag : List.of(stale, "W/" + Projects.etag(path), "\"other\"")) {
            Projects.put(path, tag, PROJECTS.body(2)).then().statusCode(412);
            Projects.patch(path, tag, "{}").then().statusCode(412);
            Api.given().header("If-Match", tag).delete(path).then().statusCode(412);
        }
        Api.given().get(path).then().body("version", is(2)).body("name", is("新名"));
        String list = "\"other\", " + Projects.etag(path);
        Projects.patch(path, list, "{\"name\": \"再改\"}").then().statusCode(200);
    }

    @Test
    void aWriteWithoutConditionIsRefused() {
        PROJECTS.create(PROJECTS.body(3));
        String path = PROJECTS.path(3);
        RequestSpecification json = Api.given().contentType(ContentType.JSON).body(Projects.text(PROJECTS.body(3)));
        json.put(path).then().statusCode(428).body("type", equalTo("/problems/precondition-required"));
        Api.given()
                .contentType(Projects.MERGE_PATCH)
                .body("{}")
                .patch(path)
                .then()
                .statusCode(428);
        Api.given().delete(path).then().statusCode(428);
    }

    @Test
    void whereNothingIsThereIsNothingToChange() {
        Api.given().get(NONE).then().statusCode(404).body("detail", is("项目 " + PROJECTS.code(999) + " 不存在。"));
        Projects.patch(NONE, "*", "{}").then().statusCode(404);
        Api.given().header("If-Match", "*").delete(NONE).then().statusCode(404);
        Projects.put(NONE, "*", PROJECTS.body(999)).then().statusCode(412);
    }

    @Test
    void aCodeIsTakenOnce() {
        PROJECTS.create(PROJECTS.body(4));
        Projects.post(Api.given(), PROJECTS.body(4)).then().statusCode(409).body("type", equalTo("/problems/conflict"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/projects, 'GET, HEAD, OPTIONS, POST'",
        "PUT, /v1/projects, 'GET, HEAD, OPTIONS, POST'",
        "POST, /v1/projects/{code}, 'DELETE, GET, HEAD, OPTIONS, PATCH, PUT'",
        "PATCH, /v1/projects/{code}/disbursement-plan, 'DELETE, GET, HEAD, OPTIONS, PUT'",
        "PUT, /v1/projects/{code}/indicators, 'GET, HEAD, OPTIONS, POST'",
        "POST, /v1/disbursement-plans, 'GET, HEAD, OPTIONS'",
        "DELETE, /v1/indicators, 'GET, HEAD, OPTIONS'",
        "TRACE, /v1/projects, 'GET, HEAD, OPTIONS, POST'",
    })
    void aMethodThatIsNotOfferedIsAnsweredWithThoseThatAre(String method, String path, String allowed) {
        Api.givenFaulty()
                .request(method, path.replace("{code}", PROJECTS.code(1)))
                .then()
                .statusCode(405)
                .header("Allow", allowed);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void anAnswerNobodyWantsIsNotGiven(String path) {
        Api.givenFaulty()
                .accept("application/xml")
                .get(path)
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    static Stream<String> reads() {
        String path = PROJECTS.path(1);
        return Stream.of(
                Projects.PATH,
                path,
                path + "/disbursement-plan",
                path + "/indicators",
                path + "/indicators/0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01",
                "/v1/disbursement-plans",
                "/v1/indicators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/merge-patch+json", "multipart/form-data"})
    void aBodyOfAnotherMediaTypeIsNotTaken(String type) {
        for (String method : List.of("POST", "PUT")) {
            Api.givenFaulty()
                    .contentType(type)
                    .header("If-Match", "*")
                    .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .request(method, method.equals("POST") ? Projects.PATH : PROJECTS.path(1))
                    .then()
                    .statusCode(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json-patch+json", "text/plain"})
    void aPatchOfAnotherMediaTypeIsAnsweredWithTheOneThatIsTaken(String type) {
        Api.givenFaulty()
                .contentType(type)
                .header("If-Match", "*")
                .body("{}")
                .patch(PROJECTS.path(1))
                .then()
                .statusCode(415)
                .header("Accept-Patch", "application/merge-patch+json");
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        String body = "{\"name\": \"" + "x".repeat(16 * 1024 * 1024) + "\"}";
        List<Response> answers = List.of(
                Api.givenFaulty().contentType(ContentType.JSON).body(body).post(Projects.PATH),
                Api.givenFaulty()
                        .contentType(ContentType.JSON)
                        .header("If-Match", "*")
                        .body(body)
                        .put(PROJECTS.path(1)));
        answers.forEach(it -> it.then().statusCode(413).body("type", equalTo("/problems/content-too-large")));
    }

    @ParameterizedTest
    @CsvSource({
        "zh,zh",
        "en,en",
        "'en-US,en;q=0.9',en",
        "'zh-CN,zh;q=0.9,en;q=0.5',zh",
        "fr,zh",
        "'de,en;q=0.1',en",
        "@@,zh"
    })
    void problemsAreToldInTheCallersLanguage(String wanted, String given) {
        Api.given()
                .header("Accept-Language", wanted)
                .get(NONE)
                .then()
                .statusCode(404)
                .header("Content-Language", given)
                .header("Vary", "Accept-Language")
                .body("title", is(given.equals("zh") ? "资源不存在" : "There is no such resource"))
                .body("type", is("/problems/not-found"))
                .body("instance", is(NONE));
    }
}
