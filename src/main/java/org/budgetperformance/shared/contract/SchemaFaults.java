package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Says what a schema found wrong in the contract's own words and codes. */
final class SchemaFaults {
    private static final int SHOWN = 80;

    private static final Map<String, FaultCode> CODES = Map.ofEntries(
            Map.entry("additionalProperties", FaultCode.UNKNOWN_MEMBER),
            Map.entry("required", FaultCode.MISSING_MEMBER),
            Map.entry("type", FaultCode.WRONG_TYPE),
            Map.entry("enum", FaultCode.NOT_IN_LIST),
            Map.entry("minimum", FaultCode.TOO_SMALL),
            Map.entry("maximum", FaultCode.TOO_LARGE),
            Map.entry("minLength", FaultCode.TOO_SHORT),
            Map.entry("maxLength", FaultCode.TOO_LONG),
            Map.entry("minItems", FaultCode.TOO_FEW_ITEMS),
            Map.entry("maxItems", FaultCode.TOO_MANY_ITEMS),
            Map.entry("uniqueItems", FaultCode.REPEATED_ITEM),
            Map.entry("multipleOf", FaultCode.TOO_MANY_DECIMALS));

    private SchemaFaults() {}

    static Fault fault(ValidationMessage message) {
        return new Fault(pointer(message), null, code(message), arguments(message));
    }

    /** Where the fault lies: for a member that is unknown or missing the member itself, not the object around it. */
    static String pointer(ValidationMessage message) {
        String location = message.getInstanceLocation().toString();
        String property = message.getProperty();
        return property == null ? location : location + "/" + escaped(property);
    }

    static FaultCode code(ValidationMessage message) {
        return CODES.getOrDefault(message.getType(), FaultCode.WRONG_FORMAT);
    }

    static List<String> arguments(ValidationMessage message) {
        String property = message.getProperty();
        if (property != null) {
            return List.of(property);
        }
        return List.of(found(message), wanted(message.getSchemaNode()));
    }

    private static String found(ValidationMessage message) {
        JsonNode instance = message.getInstanceNode();
        if (instance == null) {
            return "";
        }
        return switch (message.getType()) {
            case "type" -> typeOf(instance);
            case "minLength", "maxLength" ->
                Long.toString(instance.asText().codePoints().count());
            case "minItems", "maxItems" -> Integer.toString(instance.size());
            default -> shown(instance);
        };
    }

    private static String wanted(@Nullable JsonNode schema) {
        if (schema == null) {
            return "";
        }
        return schema.isTextual() ? RequestSchemas.asWritten(schema.asText()) : shown(schema);
    }

    private static String typeOf(JsonNode node) {
        return node.isIntegralNumber() ? "integer" : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    /** A value as a sentence can hold it: texts without quotes, long ones cut. */
    static String shown(JsonNode value) {
        String text = value.isTextual() ? value.asText() : value.toString();
        return text.codePoints().count() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
