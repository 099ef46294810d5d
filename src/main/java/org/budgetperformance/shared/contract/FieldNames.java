package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;

/** Reads the {@code fields} of a request; which names there are is told by the schema of the list's items. */
@Singleton
public class FieldNames {
    static final String PARAMETER = "fields";

    private final Contract contract;
    private final RequestedItems requested;

    public FieldNames(Contract contract, RequestedItems requested) {
        this.contract = contract;
        this.requested = requested;
    }

    /** Notes what the request of a list asks for; a fault for every name that no item has. */
    List<Fault> read(String operationId, MultivaluedMap<String, String> query) {
        boolean list = contract.parameters(operationId).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(PARAMETER));
        if (!list) {
            return List.of();
        }
        JsonNode item = item(operationId, query);
        String given = query.getFirst(PARAMETER);
        List<String> names = given == null ? List.of() : Arrays.asList(given.split(",", -1));
        requested.set(item, names);
        return names.stream()
                .distinct()
                .filter(name -> !isMember(item, name))
                .map(name -> Fault.ofParameter(PARAMETER, FaultCode.UNKNOWN_MEMBER, name))
                .toList();
    }

    /** The schema of an item. A list of two kinds of items names the parameter that chooses between them. */
    private JsonNode item(String operationId, MultivaluedMap<String, String> query) {
        JsonNode item = contract.shape(contract.answer(operationId)).at("/properties/items/items");
        JsonNode choice = contract.resolved(item).path("x-chosen-by");
        if (choice.isMissingNode()) {
            return contract.shape(item);
        }
        String parameter = choice.path("parameter").asText();
        String given = query.getFirst(parameter);
        String value = given == null ? defaultOf(operationId, parameter) : given;
        return contract.schemas().path(choice.path("schemas").path(value).asText());
    }

    private String defaultOf(String operationId, String parameter) {
        return contract.parameters(operationId).stream()
                .filter(it -> it.path("name").asText().equals(parameter))
                .map(it -> it.at("/schema/default").asText())
                .findFirst()
                .orElseThrow();
    }

    private boolean isMember(JsonNode item, String name) {
        JsonNode place = item;
        for (String part : name.split("\\.", -1)) {
            place = contract.shape(place.path("properties").path(part));
            place = place.has("items") ? contract.shape(place.path("items")) : place;
        }
        return !place.isMissingNode();
    }
}
