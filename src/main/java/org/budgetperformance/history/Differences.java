package org.budgetperformance.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.api.model.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a resource. Items of an array that carry an id are compared with those of the same id,
 * others with those at the same place.
 */
final class Differences {
    /** They move with every change, so they tell nothing of it. */
    private static final Set<String> ALWAYS = Set.of("/version", "/updatedAt");

    private Differences() {}

    static List<Difference> between(JsonNode before, JsonNode after) {
        List<Difference> found = new ArrayList<>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.isObject() && after.isObject()) {
            names(before, after)
                    .forEach(
                            name -> compare(pointer + "/" + escaped(name), before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray()) {
            compareItems(pointer, before, after, found);
        } else if (!before.equals(after) && !ALWAYS.contains(pointer)) {
            found.add(new Difference(pointer, value(before), value(after)));
        }
    }

    private static void compareItems(String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        Map<String, Integer> earlier = places(before);
        Map<String, Integer> later = places(after);
        later.forEach((key, place) -> {
            Integer former = earlier.get(key);
            JsonNode of = former == null ? MissingNode.getInstance() : before.get(former);
            compare(pointer + "/" + place, of, after.get(place), found);
        });
        earlier.forEach((key, place) -> {
            if (!later.containsKey(key)) {
                compare(pointer + "/" + place, before.get(place), MissingNode.getInstance(), found);
            }
        });
    }

    private static Map<String, Integer> places(JsonNode array) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < array.size(); i++) {
            JsonNode id = array.get(i).path("id");
            places.put(id.isTextual() ? id.textValue() : Integer.toString(i), i);
        }
        return places;
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static @Nullable JsonNode value(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
