package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The schemas of the contract, to hold what the code knows of them against. */
public final class ContractSchemas {
    private static final JsonNode SCHEMAS = read();

    private ContractSchemas() {}

    /** All of them by their names, in the order of the file. */
    public static Map<String, JsonNode> all() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        SCHEMAS.properties().forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        return schemas;
    }

    /** A property, a lone reference followed. */
    public static JsonNode property(String schema, String name) {
        JsonNode property = SCHEMAS.path(schema).path("properties").path(name);
        assertThat(property.isMissingNode()).as("%s.%s", schema, name).isFalse();
        return resolved(property);
    }

    /** The schema a lone reference stands for, and any other as it is. */
    public static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : SCHEMAS.path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** The values of an enumeration. */
    public static List<String> values(String schema) {
        JsonNode values = SCHEMAS.path(schema).path("enum");
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read() {
        try {
            Map<String, Object> contract = new Yaml()
                    .load(Files.readString(Path.of("openapi", "openapi.yaml").toAbsolutePath()));
            return new ObjectMapper().<JsonNode>valueToTree(contract).at("/components/schemas");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
