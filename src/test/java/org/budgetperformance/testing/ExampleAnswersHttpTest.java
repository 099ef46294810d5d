package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetperformance.testing.ContractFile.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract's examples of answers are true: asked with the examples of its parameters, the service with the sample document answers
 * the same. Its package makes this class run behind those that expect department 312 not to be there.
 */
@QuarkusTest
class ExampleAnswersHttpTest {
    private static final Path SAMPLE =
            Path.of("src", "local", "resources", "sample", "performance-targets-312-2024.txt");
    private static final String JSON = "/content/application~1json";
    private static boolean imported;

    static Stream<Operation> answered() {
        return ContractFile.operations().stream().filter(it -> !example(it).isMissingNode());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void theExampleIsWhatTheServiceAnswers(Operation operation) throws IOException {
        importOnce();
        Response answer = Api.given().get(address(operation) + query(operation));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(Differences.between(example(operation), answer.asString())).isEmpty();
    }

    @Test
    void theMainAnswersHaveExamples() {
        assertThat(answered().map(Operation::id))
                .contains(
                        "getProject",
                        "listProjects",
                        "getUnit",
                        "getDepartment",
                        "getPerformanceTargets",
                        "getDisbursementPlan",
                        "listIndicators",
                        "analyseBudget",
                        "getImport");
    }

    @Test
    void aWrongExampleIsSeen() {
        JsonNode example = ContractFile.json("""
                {"id": "1", "total": 331000.0, "text": "用于…", "rows": [{"a": 1}], "gone": null}""");
        String same = """
                {"id": "2", "total": 331000.00, "text": "用于租用", "rows": [{"a": 1}, {"a": 2}], "gone": null}""";
        assertThat(Differences.between(example, same)).isEmpty();
        String other = """
                {"id": "2", "total": 331000.01, "text": "租用", "rows": [{"a": 2}], "new": null}""";
        assertThat(Differences.between(example, other)).hasSize(5);
    }

    private static JsonNode example(Operation operation) {
        return operation.method().equals("get")
                ? ContractFile.at(operation.pointer() + "/responses/200" + JSON + "/example")
                : ContractFile.at("/nothing");
    }

    private static String query(Operation operation) {
        String query = ContractFile.at(operation.pointer() + "/responses/200" + JSON + "/x-example-query")
                .asText();
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The path with the examples of its parameters; ids are the server's own. */
    private static String address(Operation operation) {
        String address = operation.path();
        for (String name : ContractFile.pathParameters(operation.path())) {
            String value = switch (name) {
                case "indicatorId" -> first("/v1/projects/13020924P00056710001P/indicators");
                case "importId" -> first("/v1/imports?departmentCode=312");
                default -> ContractFile.parameterExample(operation.path(), name);
            };
            address = address.replace("{" + name + "}", value);
        }
        return address;
    }

    private static String first(String list) {
        return Api.given().get(list).jsonPath().getString("items[0].id");
    }

    private static void importOnce() throws IOException {
        if (!imported) {
            Api.given()
                    .contentType("text/plain")
                    .body(Files.readAllBytes(SAMPLE))
                    .post("/v1/imports")
                    .then()
                    .statusCode(201);
            imported = true;
        }
    }

    /** What an example shows otherwise than an answer, but for what is never the same twice. */
    private static final class Differences {
        private static final List<String> NEVER_THE_SAME = List.of(
                "id",
                "version",
                "createdAt",
                "updatedAt",
                "importedAt",
                "nextCursor",
                "created",
                "updated",
                "unchanged",
                "action");

        private final List<String> found = new ArrayList<>();

        static List<String> between(JsonNode example, String answer) {
            Differences differences = new Differences();
            differences.compare(example, ContractFile.json(answer), "");
            return differences.found;
        }

        private void compare(JsonNode example, JsonNode answer, String place) {
            if (example.isObject() && answer.isObject()) {
                Stream.of(example, answer)
                        .flatMap(it -> it.properties().stream())
                        .map(Map.Entry::getKey)
                        .distinct()
                        .filter(it -> !NEVER_THE_SAME.contains(it))
                        .forEach(it -> compare(example.path(it), answer.path(it), place + "/" + it));
            } else if (example.isArray() && answer.size() >= example.size()) {
                for (int i = 0; i < example.size(); i++) {
                    compare(example.get(i), answer.get(i), place + "/" + i);
                }
            } else if (!isSame(example, answer)) {
                found.add("%s: %s is answered as %s".formatted(place, example, answer));
            }
        }

        private static boolean isSame(JsonNode example, JsonNode answer) {
            if (example.isNumber() && answer.isNumber()) {
                return example.decimalValue().compareTo(answer.decimalValue()) == 0;
            }
            String text = example.asText();
            return example.equals(answer)
                    || (text.endsWith("…") && answer.asText().startsWith(text.substring(0, text.length() - 1)));
        }
    }
}
