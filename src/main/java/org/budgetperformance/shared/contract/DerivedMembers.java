package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Faults;

/**
 * Holds the {@code readOnly} members of a written body against what the server derives. A body may carry them as it read
 * them; one that says otherwise means something the server would lose in silence, so it is refused.
 */
@Singleton
public class DerivedMembers {
    private final RequestSchemas schemas;
    private final ObjectMapper mapper;

    public DerivedMembers(RequestSchemas schemas, ObjectMapper mapper) {
        this.schemas = schemas;
        this.mapper = mapper;
    }

    /** Adds a fault for every {@code readOnly} member of the body that differs from the same member of {@code derived}. */
    public void check(CheckedBody<?> body, Object derived) {
        JsonNode schema = schemas.text(derived.getClass().getSimpleName());
        compareMembers(body.json(), schema, mapper.valueToTree(derived), "", body.faults());
    }

    /** The representation as JSON without its {@code readOnly} members. Ids stay: they tell which part is which. */
    JsonNode without(Object representation) {
        JsonNode tree = mapper.valueToTree(representation);
        strip(tree, schemas.text(representation.getClass().getSimpleName()));
        return tree;
    }

    private void strip(JsonNode node, JsonNode schema) {
        JsonNode shape = schemas.shape(schema);
        node.forEach(item -> {
            if (node.isArray()) {
                strip(item, shape.path("items"));
            }
        });
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(
                    name -> stripMember(object, name, shape.path("properties").path(name)));
        }
    }

    private void stripMember(ObjectNode object, String name, JsonNode property) {
        if (isReadOnly(property) && !name.equals("id")) {
            object.remove(name);
        } else {
            strip(object.path(name), property);
        }
    }

    private boolean isReadOnly(JsonNode property) {
        return property.path("readOnly").asBoolean()
                || schemas.shape(property).path("readOnly").asBoolean();
    }

    private void compareMembers(JsonNode sent, JsonNode schema, JsonNode derived, String pointer, Faults faults) {
        sent.properties().forEach(member -> {
            JsonNode property = schema.path("properties").path(member.getKey());
            String place = pointer + "/" + SchemaFaults.escaped(member.getKey());
            compare(member.getValue(), property, derived.path(member.getKey()), place, faults);
        });
    }

    private void compare(JsonNode sent, JsonNode property, JsonNode derived, String pointer, Faults faults) {
        JsonNode shape = schemas.shape(property);
        if (isReadOnly(property)) {
            compareValue(sent, derived, pointer, faults);
        } else if (sent.isArray()) {
            for (int i = 0; i < sent.size(); i++) {
                compare(sent.get(i), shape.path("items"), derived.path(i), pointer + "/" + i, faults);
            }
        } else if (sent.isObject() && derived.isObject()) {
            compareMembers(sent, shape, derived, pointer, faults);
        }
    }

    private static void compareValue(JsonNode sent, JsonNode derived, String pointer, Faults faults) {
        if (!derived.isMissingNode() && !faults.has(pointer) && !isSame(sent, derived)) {
            faults.add(pointer, FaultCode.CONTRADICTS_DERIVED, SchemaFaults.shown(sent), SchemaFaults.shown(derived));
        }
    }

    private static boolean isSame(JsonNode sent, JsonNode derived) {
        if (sent.isNumber() && derived.isNumber()) {
            return sent.decimalValue().compareTo(derived.decimalValue()) == 0;
        }
        return sent.equals(derived);
    }
}
