package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;

/** Checks the values of one parameter against its schema. */
@Singleton
public class ParameterChecker {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final RequestSchemas schemas;
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    public ParameterChecker(RequestSchemas schemas) {
        this.schemas = schemas;
    }

    /** The faults of a parameter, as the contract describes it, that was given these values. */
    List<Fault> check(ObjectNode parameter, List<String> values) {
        String name = parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        boolean array = schema.path("type").asText().equals("array");
        if (values.isEmpty()) {
            return parameter.path("required").asBoolean()
                    ? List.of(Fault.ofParameter(name, FaultCode.MISSING_MEMBER, name))
                    : List.of();
        }
        if (values.size() > 1 && !array) {
            return List.of(Fault.ofParameter(name, FaultCode.REPEATED_PARAMETER, name));
        }
        JsonNode value = array ? array(schema, values) : typed(schemas.shape(schema), values.get(0));
        return compiled.computeIfAbsent(schema, schemas::inline).validate(value).stream()
                .map(message -> new Fault(null, name, SchemaFaults.code(message), SchemaFaults.arguments(message)))
                .toList();
    }

    private JsonNode array(JsonNode schema, List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(typed(schemas.shape(schema.path("items")), value)));
        return array;
    }

    /** The value as JSON of the type its schema wants; one that cannot be read as such stays a text and fails as one. */
    private static JsonNode typed(JsonNode shape, String value) {
        return switch (shape.path("type").asText()) {
            case "integer" ->
                INTEGER.matcher(value).matches() ? DecimalNode.valueOf(new BigDecimal(value)) : text(value);
            case "number" -> NUMBER.matcher(value).matches() ? DecimalNode.valueOf(new BigDecimal(value)) : text(value);
            case "boolean" ->
                value.equals("true") || value.equals("false")
                        ? BooleanNode.valueOf(Boolean.parseBoolean(value))
                        : text(value);
            default -> text(value);
        };
    }

    private static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }
}
