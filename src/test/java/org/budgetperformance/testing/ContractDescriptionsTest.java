package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every property of the contract says what it is, what the documents call it, and what it looks like. */
class ContractDescriptionsTest {

    @Test
    void everyPropertyHasADescriptionAnExampleAndItsTermInTheDocuments() {
        List<String> missing = new ArrayList<>();
        ContractSchemas.all().forEach((name, schema) -> visit(name, schema, missing));
        assertThat(missing).isEmpty();
    }

    private static void visit(String path, JsonNode schema, List<String> missing) {
        schema.path("properties").properties().forEach(property -> {
            String place = path + "." + property.getKey();
            JsonNode resolved = ContractSchemas.resolved(property.getValue());
            Stream.of("description", "x-source-term")
                    .filter(member -> resolved.path(member).asText().isBlank())
                    .forEach(member -> missing.add(place + " has no " + member));
            if (!resolved.has("example") && resolved.path("examples").isEmpty()) {
                missing.add(place + " has no example");
            }
            visit(place, property.getValue(), missing);
        });
        if (schema.has("items")) {
            visit(path + "[]", schema.path("items"), missing);
        }
    }
}
