package org.budgetperformance.shared.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/**
 * A column of a CSV.
 *
 * @param name as the first line has it
 * @param member that it holds, as {@code fields} names it
 * @param value of a row
 */
record CsvColumn(String name, String member, Function<JsonNode, JsonNode> value) {
    /** Whether the column is one of those that a name among the wanted ones asks for. */
    boolean isAskedForBy(String field) {
        return member.equals(field) || member.startsWith(field + ".") || field.startsWith(member + ".");
    }
}
