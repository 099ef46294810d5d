package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.testing.ContractFile.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every POST of the contract may be sent again. */
class ContractPostsTest {

    static Stream<Operation> posts() {
        return ContractFile.operations().stream()
                .filter(operation -> operation.method().equals("post"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostTakesAnIdempotencyKey(Operation post) {
        int parameters = ContractFile.at(post.pointer() + "/parameters").size();
        List<String> names = IntStream.range(0, parameters)
                .mapToObj(it -> ContractFile.at(post.pointer() + "/parameters/" + it))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        assertThat(names).contains("Idempotency-Key");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostTellsOfTheKeyInItsAnswers(Operation post) {
        assertThat(post.statuses()).contains("400", "409", "422");
        assertThat(answer(post, "409").at("/headers/Retry-After").isObject()).isTrue();
        assertThat(answer(post, "422").path("description").asText()).contains("Idempotency-Key");
        post.statuses().stream()
                .filter(status -> status.startsWith("2"))
                .forEach(status -> assertThat(answer(post, status)
                                .at("/headers/Idempotency-Replayed")
                                .isObject())
                        .as(status)
                        .isTrue());
    }

    private static JsonNode answer(Operation post, String status) {
        return ContractFile.at(post.pointer() + "/responses/" + status);
    }
}
