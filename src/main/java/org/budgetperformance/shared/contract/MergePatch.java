package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/** JSON merge patch (RFC 7396): what is patched is checked like a body that was sent whole. */
@Singleton
public class MergePatch {
    private final BodyChecker checker;
    private final DerivedMembers derived;

    public MergePatch(BodyChecker checker, DerivedMembers derived) {
        this.checker = checker;
        this.derived = derived;
    }

    /**
     * The current representation with the patch applied. Derived members of the current one are left out, so that they neither
     * follow nor contradict what the patch changes; those the patch itself names are held against what is derived.
     */
    public <T> CheckedBody<T> apply(T current, JsonNode patch, Class<T> type) {
        return checker.check(merge(derived.without(current), patch), type);
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), merge(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
