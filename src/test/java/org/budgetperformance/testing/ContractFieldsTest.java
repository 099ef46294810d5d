package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.testing.ContractFile.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every list the members of its items can be chosen, each of them. */
class ContractFieldsTest {

    static Stream<Operation> lists() {
        return ContractFile.operations().stream()
                .filter(operation -> !item(operation).isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyMemberOfAnItemMayBeAskedFor(Operation list) {
        int count = ContractFile.at(list.pointer() + "/parameters").size();
        List<JsonNode> fields = IntStream.range(0, count)
                .mapToObj(it -> ContractFile.at(list.pointer() + "/parameters/" + it))
                .filter(parameter -> parameter.path("name").asText().equals("fields"))
                .toList();
        assertThat(fields).hasSize(1);
        String pattern = fields.get(0).at("/schema/pattern").asText();
        item(list)
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> assertThat(name).matches(pattern));
    }

    private static JsonNode item(Operation operation) {
        JsonNode answer = ContractFile.at(operation.pointer() + "/responses/200/content/application~1json/schema");
        JsonNode items = resolved(answer).at("/properties/items");
        return operation.method().equals("get") ? resolved(items.path("items")) : items.path("none");
    }

    private static JsonNode resolved(JsonNode schema) {
        return ContractSchemas.resolved(schema);
    }
}
