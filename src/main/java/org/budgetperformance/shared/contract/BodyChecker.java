package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

/** Checks a JSON body against the contract's schema of the same name as its record, and binds what is sound. */
@Singleton
public class BodyChecker {
    private final RequestSchemas schemas;
    private final ObjectMapper mapper;

    public BodyChecker(RequestSchemas schemas, ObjectMapper mapper) {
        this.schemas = schemas;
        this.mapper = mapper;
    }

    public <T> CheckedBody<T> check(JsonNode json, Class<T> type) {
        Faults faults = new Faults();
        JsonNode sound = json.deepCopy();
        for (Fault fault : UnfitValues.in(json)) {
            faults.add(fault);
            remove(sound, fault.pointer());
        }
        Set<ValidationMessage> messages = schemas.named(type.getSimpleName()).validate(sound);
        JsonNode checked = sound.deepCopy();
        for (ValidationMessage message : messages) {
            Fault fault = SchemaFaults.fault(message);
            // what was unfit and taken out must not be reported as missing too
            if (fault.code() != FaultCode.MISSING_MEMBER || !faults.has(Objects.requireNonNull(fault.pointer()))) {
                faults.add(fault);
            }
            remove(checked, fault.pointer());
        }
        return new CheckedBody<>(json, bind(checked, type), faults);
    }

    private <T> T bind(JsonNode sound, Class<T> type) {
        try {
            return mapper.treeToValue(sound.isObject() ? sound : JsonNodeFactory.instance.objectNode(), type);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("record and schema of " + type.getSimpleName() + " differ", mismatch);
        }
    }

    /** Array items are blanked, not removed: the places of the items behind them must stay. */
    private static void remove(JsonNode root, @Nullable String pointer) {
        if (pointer == null || pointer.isEmpty()) {
            return;
        }
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = root.at(path.head());
        if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array && path.last().getMatchingIndex() < array.size()) {
            array.set(path.last().getMatchingIndex(), array.nullNode());
        }
    }
}
