package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The contract's schemas as they hold for requests. Three things differ from the text: a {@code readOnly} member need not
 * be sent; "this or null" is asked as a condition, so that a fault within "this" is reported once and not a second time as "not
 * null"; and patterns mean what they mean in JSON Schema.
 */
@Singleton
public class RequestSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .format(new InstantFormat())
                    .build())
            .build();
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();

    private static final String DEFINITIONS = "#/$defs/";
    private static final String NOT_BLANK = "\\S";
    private static final String UNICODE = "(?U)";

    private final ObjectNode components;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    public RequestSchemas(Contract contract) {
        this.components = contract.schemas().deepCopy();
        rewrite(components);
    }

    /** The schema of this name for request bodies. */
    public JsonSchema named(String name) {
        return compiled.computeIfAbsent(name, it -> compile(reference(it)));
    }

    /** A schema that stands in the contract without a name, such as a parameter's. */
    public JsonSchema inline(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        rewrite(copy);
        return compile(copy);
    }

    /** The text of the named schema after the rewriting. */
    JsonNode text(String name) {
        return components.path(name);
    }

    /** The schema that tells a member's shape, after the rewriting. */
    JsonNode shape(JsonNode schema) {
        return Contract.shape(schema, components);
    }

    private JsonSchema compile(ObjectNode schema) {
        schema.set("$defs", components);
        return FACTORY.getSchema(schema, CONFIG);
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", DEFINITIONS + name);
    }

    private void rewrite(JsonNode node) {
        node.forEach(this::rewrite);
        if (node instanceof ObjectNode schema) {
            requireOnlyWritten(schema);
            askForNullFirst(schema);
            speakJava(schema);
            speakPlainSchema(schema);
            boundIntegers(schema);
        }
    }

    /** Where the contract sets no bounds, an integer still has to fit what the records hold it in. */
    private static void boundIntegers(ObjectNode schema) {
        if (schema.path("type").toString().contains("\"integer\"")) {
            boolean wide = schema.path("format").asText().equals("int64");
            if (!schema.has("maximum")) {
                schema.put("maximum", wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
            }
            if (!schema.has("minimum")) {
                schema.put("minimum", wide ? Long.MIN_VALUE : Integer.MIN_VALUE);
            }
        }
    }

    /**
     * In Java {@code $} also matches before a final line break, and the full-width blank is a visible character; in JSON Schema's
     * own dialect neither is so.
     */
    private static void speakJava(ObjectNode schema) {
        String pattern = schema.path("pattern").asText();
        if (pattern.endsWith("$")) {
            schema.put("pattern", pattern.substring(0, pattern.length() - 1) + "\\z");
        } else if (pattern.equals(NOT_BLANK)) {
            schema.put("pattern", UNICODE + pattern);
        }
    }

    /** References and annotations that OpenAPI has and JSON Schema has not. */
    private static void speakPlainSchema(ObjectNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            schema.put("$ref", DEFINITIONS + reference.substring(reference.lastIndexOf('/') + 1));
        }
        List<String> names = new ArrayList<>();
        schema.fieldNames().forEachRemaining(names::add);
        names.stream().filter(name -> name.startsWith("x-")).forEach(schema::remove);
    }

    /** A pattern as the contract writes it. */
    static String asWritten(String pattern) {
        String plain = pattern.startsWith(UNICODE) ? pattern.substring(UNICODE.length()) : pattern;
        return plain.endsWith("\\z") ? plain.substring(0, plain.length() - 2) + "$" : plain;
    }

    private void requireOnlyWritten(ObjectNode schema) {
        if (schema.path("required") instanceof ArrayNode required
                && schema.path("properties").isObject()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            required.forEach(name -> {
                if (!isReadOnly(schema.path("properties").path(name.asText()))) {
                    kept.add(name);
                }
            });
            schema.set("required", kept);
        }
    }

    private boolean isReadOnly(JsonNode property) {
        return property.path("readOnly").asBoolean()
                || shape(property).path("readOnly").asBoolean();
    }

    private static void askForNullFirst(ObjectNode schema) {
        JsonNode choice = schema.path("anyOf");
        if (choice.size() == 2 && choice.path(1).path("type").asText().equals("null")) {
            schema.set("if", choice.path(1).deepCopy());
            schema.set("else", choice.path(0).deepCopy());
            schema.remove("anyOf");
        }
    }
}
