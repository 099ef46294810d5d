package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What the request of a list asks for. */
@RequestScoped
public class RequestedItems {
    private JsonNode schema = MissingNode.getInstance();
    private List<String> fields = List.of();

    void set(JsonNode itemSchema, List<String> names) {
        this.schema = itemSchema;
        this.fields = names;
    }

    /** The contract's schema of an item. */
    public JsonNode schema() {
        return schema;
    }

    /** The names of the members that are wanted, in the order given; empty for all. */
    public List<String> fields() {
        return fields;
    }
}
