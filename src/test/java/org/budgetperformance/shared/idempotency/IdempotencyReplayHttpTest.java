package org.budgetperformance.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.shared.idempotency.Sent.KEY;
import static org.budgetperformance.shared.idempotency.Sent.isReplayed;
import static org.budgetperformance.shared.idempotency.Sent.newKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.ContractFile.Operation;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every POST of the contract, sent twice under one key. Departments 861 and 950 to 952 are created here. */
@QuarkusTest
class IdempotencyReplayHttpTest {
    private static final String BATCHES = "/v1/project-batches";
    private static final Projects PROJECTS = new Projects(60);
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String IMPORTS = "/v1/imports";

    /** @param content media type and body */
    record Post(String operation, String path, UnaryOperator<RequestSpecification> content) {
        Response send(RequestSpecification request) {
            return content.apply(request).post(path);
        }

        @Override
        public String toString() {
            return operation + " " + path;
        }
    }

    static Stream<Post> posts() {
        byte[] imported = document("950");
        byte[] uploaded = document("951");
        byte[] checked = document("952");
        return Stream.of(
                post("createDepartment", "/v1/departments", () -> "{\"code\": \"861\", \"name\": \"水务局\"}"),
                post(
                        "createUnit",
                        "/v1/units",
                        () -> "{\"code\": \"%s\", \"name\": \"水务局本级\"}".formatted(PROJECTS.unit(9))),
                post("writeProjectBatch", BATCHES, () -> "[" + Projects.text(PROJECTS.whole(5)) + "]"),
                post(
                        "writeProjectBatch",
                        BATCHES + "?atomic=false",
                        () -> "[" + Projects.text(PROJECTS.whole(6)) + "]"),
                post("createProject", Projects.PATH, () -> Projects.text(PROJECTS.whole(1))),
                post(
                        "createProjectIndicator",
                        PROJECTS.path(2) + "/indicators",
                        () -> Projects.text(Projects.indicator("线路可用率"))),
                post(
                        "moveProject",
                        PROJECTS.path(7) + "/transitions",
                        () -> "{\"action\": \"SUBMIT\", \"reason\": \"指标齐全\"}"),
                post("review", "/v1/reviews", () -> Projects.text(PROJECTS.whole(8))),
                post(
                        "runReview",
                        "/v1/review-runs",
                        () -> "{\"departmentCode\": \"%s\", \"fiscalYear\": 2024}".formatted(PROJECTS.department())),
                new Post(
                        "importDocument",
                        IMPORTS,
                        it -> it.contentType("text/plain").body(imported)),
                new Post(
                        "importDocument",
                        IMPORTS + "?fiscalYear=2024",
                        it -> it.multiPart("document", "a.txt", uploaded, "text/plain")),
                new Post(
                        "importDocument",
                        IMPORTS + "?dryRun=true",
                        it -> it.contentType("text/plain").body(checked)));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostSentTwiceIsAnsweredTwiceAlike(Post post) {
        if (post.operation().equals("createProjectIndicator")) {
            PROJECTS.create(PROJECTS.body(2));
        } else if (post.operation().equals("moveProject")) {
            PROJECTS.create(PROJECTS.sound(7));
        }
        String key = newKey();
        Response first = post.send(Api.given().header(KEY, key));
        assertThat(first.statusCode()).isIn(200, 201);
        Response second = post.send(Api.given().header(KEY, key));
        isReplayed(second, first);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void everyPostIsAmongThem() {
        assertThat(posts().map(Post::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(ContractFile.operations().stream()
                        .filter(operation -> operation.method().equals("post"))
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void anAnswerUnderAKeyIsTheAnswerWithoutOne() {
        Response keyed = Sent.json(newKey(), Projects.PATH, Projects.text(PROJECTS.whole(3)));
        Response read = Api.given().get(PROJECTS.path(3));
        assertThat(keyed.asString()).isEqualTo(read.asString());
        assertThat(keyed.header("ETag")).isEqualTo(read.header("ETag"));
        Response plain = Projects.post(Api.given(), PROJECTS.whole(4));
        assertThat(keyed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
        assertThat(keyed.header("Location"))
                .isEqualTo(plain.header("Location").replace(PROJECTS.code(4), PROJECTS.code(3)));
    }

    @Test
    void anAnswerIsReplayedInTheLanguageItWasGivenIn() {
        String text = DocumentText.of("953", 2024).text();
        String key = newKey();
        Response english = imported(key, "en", text);
        assertThat(english.statusCode()).isEqualTo(200);
        isReplayed(imported(key, "zh", text), english);
    }

    @Test
    void anImportRepeatedUnderItsKeyIsOneImport() {
        byte[] text = document("954");
        String key = newKey();
        for (int i = 0; i < 3; i++) {
            Api.given()
                    .contentType("text/plain")
                    .header(KEY, key)
                    .body(text)
                    .post(IMPORTS)
                    .then()
                    .statusCode(201);
        }
        assertThat(Api.given().get(IMPORTS + "?departmentCode=954").jsonPath().getList("items"))
                .hasSize(1);
    }

    private static Response imported(String key, String language, String text) {
        return Api.given()
                .contentType("text/plain")
                .header(KEY, key)
                .header("Accept-Language", language)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?dryRun=true");
    }

    private static Post post(String operation, String path, Supplier<String> body) {
        return new Post(operation, path, it -> it.contentType(JSON).body(body.get()));
    }

    private static byte[] document(String department) {
        return DocumentText.of(department, 2024).text().getBytes(StandardCharsets.UTF_8);
    }
}
