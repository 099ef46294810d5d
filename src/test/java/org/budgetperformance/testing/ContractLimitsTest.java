package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a request may carry is without an end. */
class ContractLimitsTest {
    private static final List<String> ENDS_OF_TEXTS = List.of("maxLength", "pattern", "enum", "format", "const");

    @Test
    void everyTextAndEveryArrayOfARequestHasALongestLength() {
        List<String> endless = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContractFile.Operation operation : ContractFile.operations()) {
            ContractFile.at(operation.pointer() + "/requestBody/content").properties().stream()
                    // lines and files are limited by the size of the body, items by the length of the batch
                    .filter(content -> content.getKey().equals("application/json")
                            || content.getKey().equals("application/merge-patch+json"))
                    .map(content -> content.getValue().path("schema"))
                    .flatMap(schema -> schema.has("items") ? Stream.of(schema.path("items")) : Stream.of(schema))
                    .forEach(schema -> visit(operation.id(), schema, endless, seen));
            ContractFile.at(operation.pointer() + "/parameters")
                    .forEach(it -> visit(operation.id(), resolved(it).path("schema"), endless, seen));
        }
        assertThat(endless).isEmpty();
    }

    private static void visit(String place, JsonNode schema, List<String> endless, Set<String> seen) {
        if (schema.has("$ref")) {
            if (seen.add(schema.path("$ref").asText())) {
                visit(schema.path("$ref").asText(), resolved(schema), endless, seen);
            }
            return;
        }
        if (schema.path("readOnly").asBoolean()) {
            return;
        }
        boolean text = schema.path("type").toString().contains("\"string\"");
        if (text && ENDS_OF_TEXTS.stream().noneMatch(schema::has)) {
            endless.add(place + ": " + schema);
        }
        if (schema.path("type").asText().equals("array") && !schema.has("maxItems")) {
            endless.add(place + ": " + schema);
        }
        schema.path("properties")
                .properties()
                .forEach(member -> visit(place + "." + member.getKey(), member.getValue(), endless, seen));
        schema.path("items").properties().stream()
                .findAny()
                .ifPresent(any -> visit(place + "[]", schema.path("items"), endless, seen));
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(choice).forEach(it -> visit(place, it, endless, seen));
        }
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : ContractFile.at(reference.substring(1));
    }
}
