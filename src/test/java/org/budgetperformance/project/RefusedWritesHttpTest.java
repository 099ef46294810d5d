package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every write of a project or a part of it refuses the same things the same way, and then has done nothing. */
@QuarkusTest
class RefusedWritesHttpTest {
    private static final Projects PROJECTS = new Projects(13);
    private static final String JSON = "application/json";
    private static final String TOO_LARGE = "{\"name\": \"" + "x".repeat(16 * 1024 * 1024) + "\"}";
    private static String before = "";

    @BeforeEach
    void seed() {
        if (before.isEmpty()) {
            PROJECTS.create(PROJECTS.whole(1));
            before = Projects.read(PROJECTS.path(1)).toString();
        }
    }

    @AfterEach
    void nothingWasDone() {
        assertThat(Projects.read(PROJECTS.path(1))).hasToString(before);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "PUT, /{code}",
        "PATCH, /{code}",
        "PUT, /{code}/disbursement-plan",
        "POST, /{code}/indicators",
        "PUT, /{code}/indicators/{id}",
        "PATCH, /{code}/indicators/{id}",
    })
    void aBodyIsJsonOfItsSizeAndTypeAndShape(String method, String path) {
        String type = method.equals("PATCH") ? Projects.MERGE_PATCH : JSON;
        assertThat(send(method, path, type, "{\"name\": ").statusCode()).isEqualTo(400);
        assertThat(send(method, path, type, "").statusCode()).isEqualTo(400);
        assertThat(send(method, path, type, TOO_LARGE).statusCode()).isEqualTo(413);
        assertThat(send(method, path, "text/plain", "{}").statusCode()).isEqualTo(415);
        Response unknown = send(method, path, type, "{\"unknown\": 1}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Projects.faults(unknown)).contains("/unknown UNKNOWN_MEMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, ''",
        "PUT, /{code}",
        "PATCH, /{code}",
        "PUT, /{code}/disbursement-plan",
        "POST, /{code}/indicators",
        "PUT, /{code}/indicators/{id}",
        "PATCH, /{code}/indicators/{id}",
    })
    void noAnswerThatIsAskedForIsToBeHad(String method, String path) {
        Response answer = Api.givenFaulty()
                .header("If-Match", "*")
                .accept("text/html")
                .contentType(method.equals("PATCH") ? Projects.MERGE_PATCH : JSON)
                .body("{\"name\": \"别名\"}")
                .request(method, address(path));
        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /{code}",
        "PATCH, /{code}",
        "DELETE, /{code}",
        "PUT, /{code}/disbursement-plan",
        "DELETE, /{code}/disbursement-plan",
        "POST, /{code}/indicators",
        "PUT, /{code}/indicators/{id}",
        "PATCH, /{code}/indicators/{id}",
        "DELETE, /{code}/indicators/{id}",
    })
    void aConditionIsATag(String method, String path) {
        for (String tag : List.of("1", "\"1", "")) {
            RequestSpecification request = Api.givenFaulty().header("If-Match", tag);
            if (!method.equals("DELETE")) {
                request.contentType(method.equals("PATCH") ? Projects.MERGE_PATCH : JSON)
                        .body("{}");
            }
            Response answer = request.request(method, address(path));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Projects.faults(answer)).containsExactly("If-Match WRONG_FORMAT");
        }
    }

    private static Response send(String method, String path, String type, String body) {
        return Api.givenFaulty()
                .contentType(type)
                .header("If-Match", "*")
                .body(body)
                .request(method, address(path));
    }

    private static String address(String path) {
        String indicator = Projects.tree(before).at("/indicators/0/id").asText();
        return Projects.PATH + path.replace("{code}", PROJECTS.code(1)).replace("{id}", indicator);
    }
}
