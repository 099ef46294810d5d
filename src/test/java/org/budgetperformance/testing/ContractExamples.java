package org.budgetperformance.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Every example of the contract, with the schema it is an example of. */
final class ContractExamples {
    private final List<Example> found = new ArrayList<>();

    private ContractExamples() {}

    /**
     * An example and where it stands.
     *
     * @param schema where its schema stands, a JSON pointer
     * @param isSent whether it is an example of what is sent, where members that only the server writes may be left out
     */
    record Example(String pointer, JsonNode value, String schema, boolean isSent) {}

    static List<Example> of(JsonNode contract) {
        ContractExamples examples = new ContractExamples();
        examples.visit(contract.path("paths"), "/paths", false);
        contract.path("components").properties().forEach(kind -> {
            boolean schemas = kind.getKey().equals("schemas");
            String pointer = "/components/" + kind.getKey();
            examples.visitEach(kind.getValue(), pointer, schemas);
        });
        return examples.found;
    }

    /** Members of a map whose keys are names, not words of OpenAPI. */
    private void visitEach(JsonNode named, String pointer, boolean isSchema) {
        named.properties()
                .forEach(it -> visit(it.getValue(), pointer + "/" + ContractFile.escaped(it.getKey()), isSchema));
    }

    private void visit(JsonNode node, String pointer, boolean isSchema) {
        if (isSchema) {
            add(node, pointer, pointer);
        } else if (node.has("schema")) {
            add(node, pointer, pointer + "/schema");
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            String place = pointer + "/" + ContractFile.escaped(name);
            if (isSchema && name.equals("properties")) {
                visitEach(member.getValue(), place, true);
            } else if (!name.startsWith("example")) {
                visit(member.getValue(), place, isSchema || name.equals("schema"));
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer + "/" + i, isSchema);
        }
    }

    private void add(JsonNode node, String pointer, String schema) {
        boolean isSent = pointer.contains("/requestBody/");
        if (node.has("example")) {
            found.add(new Example(pointer + "/example", node.path("example"), schema, isSent));
        }
        JsonNode examples = node.path("examples");
        for (int i = 0; examples.isArray() && i < examples.size(); i++) {
            found.add(new Example(pointer + "/examples/" + i, examples.get(i), schema, isSent));
        }
        if (examples.isObject()) {
            examples.properties()
                    .forEach(it -> found.add(new Example(
                            pointer + "/examples/" + it.getKey(), it.getValue().path("value"), schema, isSent)));
        }
    }

    /** Parameters and bodies of requests, in the operations or shared, that have none; files need none. */
    static List<String> withoutExample(JsonNode contract) {
        List<String> missing = new ArrayList<>();
        search(contract, "", missing);
        return missing;
    }

    private static void search(JsonNode node, String pointer, List<String> missing) {
        boolean isBody = pointer.matches(".*/requestBody/content/[^/]+");
        boolean isFile = node.toString().contains("\"format\":\"binary\"");
        if ((node.has("in") || isBody)
                && node.has("schema")
                && !isFile
                && !node.has("example")
                && !node.has("examples")) {
            missing.add(pointer);
        }
        node.properties()
                .forEach(it -> search(it.getValue(), pointer + "/" + ContractFile.escaped(it.getKey()), missing));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            search(node.get(i), pointer + "/" + i, missing);
        }
    }
}
