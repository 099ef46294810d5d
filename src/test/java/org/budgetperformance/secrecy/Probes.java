package org.budgetperformance.secrecy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.ContractFile.Operation;

/**
 * Requests that read, made from the contract: every GET in every media type, with every value of every list, with both values of every
 * switch, and with a value of every other parameter.
 */
final class Probes {
    /** By which the answers with each other parameter are seen whole, and counted. */
    private static final Map<String, String> WHOLE = Map.of("view", "full", "count", "true");

    private final Map<String, List<String>> known;

    /** @param known values of parameters by their names; others are tried with their examples */
    Probes(Map<String, List<String>> known) {
        this.known = known;
    }

    /** What the contract has to be read, but secrets themselves and what has no end. */
    static List<Operation> reads() {
        return ContractFile.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> !isSecret(operation))
                .filter(operation -> !ContractFile.mediaTypes(operation).contains("text/event-stream"))
                .toList();
    }

    static boolean isSecret(Operation operation) {
        return ContractFile.at(operation.pointer() + "/x-cache-control")
                .asText()
                .equals("no-store");
    }

    /** The operation with no more parameters than it needs. */
    String plain(Operation operation) {
        return address(operation, required(operation));
    }

    List<String> addresses(Operation operation) {
        List<String> addresses = new ArrayList<>(List.of(plain(operation)));
        Map<String, String> base = required(operation);
        Map<String, List<String>> values = values(operation);
        if (values.containsKey("departmentCode")) {
            base.put("departmentCode", first("departmentCode"));
        }
        values.forEach((name, tried) -> tried.forEach(value -> {
            addresses.add(address(operation, with(base, Map.of(name, value))));
            Map<String, String> whole = new TreeMap<>(WHOLE);
            whole.keySet().retainAll(values.keySet());
            whole.put(name, value);
            addresses.add(address(operation, with(base, whole)));
        }));
        return addresses.stream().distinct().toList();
    }

    private Map<String, String> required(Operation operation) {
        Map<String, String> query = new LinkedHashMap<>();
        ContractFile.parameters(operation).stream()
                .filter(it -> it.path("in").asText().equals("query"))
                .filter(it -> it.path("required").asBoolean())
                .forEach(it -> query.put(it.path("name").asText(), tried(it).get(0)));
        return query;
    }

    private Map<String, List<String>> values(Operation operation) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        ContractFile.parameters(operation).stream()
                .filter(it -> it.path("in").asText().equals("query"))
                .forEach(it -> values.put(it.path("name").asText(), tried(it)));
        return values;
    }

    private List<String> tried(JsonNode parameter) {
        List<String> tried = known.get(parameter.path("name").asText());
        JsonNode schema = resolved(parameter.path("schema"));
        if (tried != null) {
            return tried;
        } else if (schema.has("enum")) {
            List<String> all = new ArrayList<>();
            schema.path("enum").forEach(value -> all.add(value.asText()));
            return all;
        } else if (schema.path("type").asText().equals("boolean")) {
            return List.of("true", "false");
        }
        JsonNode example = parameter.path("example");
        return List.of(example.isArray() ? example.path(0).asText() : example.asText());
    }

    private String address(Operation operation, Map<String, String> query) {
        String path = operation.path();
        for (JsonNode parameter : ContractFile.parameters(operation)) {
            if (parameter.path("in").asText().equals("path")) {
                String name = parameter.path("name").asText();
                path = path.replace("{" + name + "}", first(name));
            }
        }
        return path
                + query.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    private String first(String name) {
        return Objects.requireNonNull(known.get(name), "no probe knows a " + name)
                .get(0);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> base, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(base);
        all.putAll(more);
        return all;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? ContractFile.at(node.path("$ref").asText().substring(1)) : node;
    }
}
