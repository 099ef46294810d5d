package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.budgetperformance.shared.problem.Faults;

/**
 * A body held against its schema. Members the schema refuses are missing from {@code value}; their faults stand in
 * {@code faults}, to which the rules add theirs before {@link Faults#throwIfAny} ends the request with all of them at once.
 *
 * @param json the body as it came
 * @param value what of it could be bound
 */
public record CheckedBody<T>(JsonNode json, T value, Faults faults) {

    /** Tells nothing of what it holds, so that no log does. */
    @Override
    public String toString() {
        return "CheckedBody";
    }

    /** The body as it came, for the rules that need to know whether a member was sent at all. */
    public JsonNode json(String pointer) {
        return json.at(pointer);
    }
}
