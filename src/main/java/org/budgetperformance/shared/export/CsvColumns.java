package org.budgetperformance.shared.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.budgetperformance.shared.contract.Contract;

/**
 * The columns of a list's items, in the order of the contract. Inner objects are laid out flat; so is an array of as many items as
 * {@code x-columns} has names for. Any other array is one column.
 */
final class CsvColumns {
    private final Contract contract;
    private final List<CsvColumn> columns = new ArrayList<>();

    private CsvColumns(Contract contract) {
        this.contract = contract;
    }

    /** @param fields that are wanted, in the order they are wanted in; empty for all */
    static List<CsvColumn> of(JsonNode item, List<String> fields, Contract contract) {
        CsvColumns all = new CsvColumns(contract);
        all.addMembers(item, "", new Place("", "", Function.identity()));
        return fields.isEmpty()
                ? all.columns
                : fields.stream()
                        .flatMap(field -> all.columns.stream().filter(it -> it.isAskedForBy(field)))
                        .distinct()
                        .toList();
    }

    /** @param leftOut the name of a member that is no column, or empty */
    private void addMembers(JsonNode schema, String leftOut, Place place) {
        schema.path("properties").properties().stream()
                .filter(property -> !property.getKey().equals(leftOut))
                .forEach(property -> add(property.getKey(), contract.shape(property.getValue()), place));
    }

    private void add(String name, JsonNode schema, Place around) {
        Place place = around.member(name);
        JsonNode named = schema.path("x-columns");
        if (!named.isMissingNode()) {
            JsonNode item = contract.shape(schema.path("items"));
            JsonNode names = named.path("names");
            for (int i = 0; i < names.size(); i++) {
                addMembers(
                        item,
                        named.path("instead-of").asText(),
                        around.item(names.path(i).asText(), name, i));
            }
        } else if (schema.has("properties")) {
            addMembers(schema, "", place);
        } else {
            columns.add(new CsvColumn(place.column(), place.member(), place.value()));
        }
    }

    /** Where a member stands: the column's name, the member's name, and the way to it from the row. */
    private record Place(String column, String member, Function<JsonNode, JsonNode> value) {

        Place member(String name) {
            return new Place(joined(column, name), joined(member, name), value.andThen(it -> it.path(name)));
        }

        Place item(String label, String array, int index) {
            return new Place(
                    joined(column, label),
                    joined(member, array),
                    value.andThen(it -> it.path(array).path(index)));
        }

        private static String joined(String before, String name) {
            return before.isEmpty() ? name : before + "." + name;
        }
    }
}
