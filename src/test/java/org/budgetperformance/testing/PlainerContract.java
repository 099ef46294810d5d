package org.budgetperformance.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/**
 * A contract of OpenAPI 3.1 in the words of 3.0, for the comparison of two of them: its library passes over every {@code type} of 3.1,
 * and with it over what stands in arrays.
 */
final class PlainerContract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainerContract() {}

    static String of(String yaml) {
        ObjectNode contract = JSON.valueToTree(new Yaml().load(yaml));
        contract.put("openapi", "3.0.3");
        ((ObjectNode) contract.path("info")).remove("summary");
        rewrite(contract);
        return contract.toString();
    }

    private static void rewrite(JsonNode node) {
        node.forEach(PlainerContract::rewrite);
        if (node instanceof ObjectNode schema) {
            schema.remove(List.of("example", "examples"));
            // one type or null
            if (schema.path("type") instanceof ArrayNode types) {
                schema.set("type", types.path(0));
                schema.put("nullable", true);
            }
            // one schema or null
            if (schema.path("anyOf") instanceof ArrayNode choice && isNull(choice.path(choice.size() - 1))) {
                choice.remove(choice.size() - 1);
                schema.remove("anyOf");
                schema.set("allOf", choice);
                schema.put("nullable", true);
            }
        }
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }
}
