package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some members of an object, of each of them all or again some members. */
public final class FieldSelection {
    /** Empty for all. */
    private final Map<String, FieldSelection> members = new HashMap<>();

    private FieldSelection() {}

    /** @param names with dots between a member and its own members; none of them means all */
    public static FieldSelection of(List<String> names) {
        FieldSelection selection = new FieldSelection();
        names.forEach(name -> selection.add(List.of(name.split("\\."))));
        return selection;
    }

    private void add(List<String> path) {
        FieldSelection known = members.get(path.get(0));
        if (path.size() == 1) {
            members.put(path.get(0), new FieldSelection());
        } else if (known == null || !known.isAll()) {
            FieldSelection member = known == null ? new FieldSelection() : known;
            member.add(path.subList(1, path.size()));
            members.put(path.get(0), member);
        }
    }

    public boolean isAll() {
        return members.isEmpty();
    }

    /** A copy with the chosen members only, in the order they had; of an array, of each of its items. */
    public JsonNode from(JsonNode value) {
        if (isAll() || !value.isContainerNode()) {
            return value;
        }
        if (value.isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode(value.size());
            value.forEach(item -> items.add(from(item)));
            return items;
        }
        ObjectNode chosen = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(member -> {
            FieldSelection selection = members.get(member.getKey());
            if (selection != null) {
                chosen.set(member.getKey(), selection.from(member.getValue()));
            }
        });
        return chosen;
    }
}
