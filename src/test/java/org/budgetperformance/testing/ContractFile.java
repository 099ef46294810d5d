package org.budgetperformance.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The contract as the tests read it: from the file, not through any code of the service. */
public final class ContractFile {
    static final Path FILE = Path.of("openapi", "openapi.yaml").toAbsolutePath();

    private static final String LINE_SCHEMA = "x-line-schema";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonNode ROOT = read();
    private static final Path PRUNED = withoutRequiredMembers();

    private ContractFile() {}

    /**
     * An operation of the contract.
     *
     * @param pointer where it stands in the file, a JSON pointer
     * @param statuses of the answers it documents
     */
    public record Operation(String id, String method, String path, String pointer, List<String> statuses) {

        boolean isAt(String requestPath) {
            return requestPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
        }

        private boolean isMeantBy(String requestMethod, String requestPath) {
            return method.equalsIgnoreCase(requestMethod) && isAt(requestPath);
        }
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        ROOT.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(operation(path.getKey(), method))));
        return operations;
    }

    /** What stands there in the file, or there where a {@code $ref} points to. */
    public static JsonNode at(String pointer) {
        return ROOT.at(resolved(pointer));
    }

    /** The media types of an operation's success. */
    public static List<String> mediaTypes(Operation operation) {
        List<String> types = new ArrayList<>();
        ROOT.at(operation.pointer() + "/responses/200/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** An address of the operation: its required parameters as known here, else as the contract's examples have them. */
    public static String address(Operation operation, Map<String, String> known) {
        String address = operation.path();
        String separator = "?";
        for (JsonNode parameter : requiredParameters(operation)) {
            String name = parameter.path("name").asText();
            String value = known.getOrDefault(name, parameter.path("example").asText());
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else {
                address += separator + name + "=" + value;
                separator = "&";
            }
        }
        return address;
    }

    public static boolean hasParameter(Operation operation, String name) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    private static List<JsonNode> requiredParameters(Operation operation) {
        return parameters(operation).stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter -> !parameter.path("in").asText().equals("header"))
                .toList();
    }

    /** Its own and those of its path. */
    public static List<JsonNode> parameters(Operation operation) {
        String item = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
        List<JsonNode> parameters = new ArrayList<>();
        for (String owner : List.of(item, operation.pointer())) {
            for (int i = 0; i < ROOT.at(owner + "/parameters").size(); i++) {
                parameters.add(ROOT.at(resolved(owner + "/parameters/" + i)));
            }
        }
        return parameters;
    }

    static Optional<Operation> meantBy(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.isMeantBy(method, path))
                .findFirst();
    }

    /** Whether the lines of an operation's answer have a schema of their own. */
    static boolean hasLines(Operation operation, int status, String mediaType) {
        String response = resolved(operation.pointer() + "/responses/" + status);
        return ROOT.at(response + "/content/" + escaped(mediaType)).has(LINE_SCHEMA);
    }

    /** What is wrong with the body of an operation's answer, or with a line of it, by the schema the contract has for it. */
    static Set<ValidationMessage> faults(Operation operation, int status, String mediaType, String body) {
        return faults(operation, status, mediaType, body, false);
    }

    /** @param pruned whether members of the items of a page may be missing */
    static Set<ValidationMessage> faults(
            Operation operation, int status, String mediaType, String body, boolean pruned) {
        String response = resolved(operation.pointer() + "/responses/" + status);
        String content = response + "/content/" + escaped(mediaType);
        String schema = content + (ROOT.at(content).has(LINE_SCHEMA) ? "/" + LINE_SCHEMA : "/schema");
        JsonNode value =
                mediaType.endsWith("json") ? json(body) : JSON.getNodeFactory().textNode(body);
        return faults(pruned ? PRUNED : FILE, schema, value);
    }

    /** What is wrong with a body by a schema of the contract that has a name. */
    static Set<ValidationMessage> faults(String schemaPointer, String body) {
        return faults(FILE, schemaPointer, json(body));
    }

    private static Set<ValidationMessage> faults(Path contract, String schemaPointer, JsonNode body) {
        SchemaLocation location = SchemaLocation.of(contract.toUri() + "#" + schemaPointer);
        return SCHEMAS.getSchema(location, STRICT).validate(body);
    }

    private static Operation operation(String path, String method) {
        String pointer = "/paths/" + escaped(path) + "/" + method;
        JsonNode description = ROOT.at(pointer);
        List<String> statuses = new ArrayList<>();
        description.path("responses").fieldNames().forEachRemaining(statuses::add);
        return new Operation(description.path("operationId").asText(), method, path, pointer, statuses);
    }

    private static String resolved(String pointer) {
        String reference = ROOT.at(pointer).path("$ref").asText();
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    /** The example of a parameter that a path has for all its operations. */
    static String parameterExample(String path, String name) {
        for (JsonNode parameter : ROOT.at("/paths/" + escaped(path) + "/parameters")) {
            JsonNode described = parameter.has("$ref")
                    ? ROOT.at(parameter.path("$ref").asText().substring(1))
                    : parameter;
            if (described.path("name").asText().equals(name)) {
                return described.path("example").asText();
            }
        }
        throw new IllegalArgumentException(path + " has no parameter " + name);
    }

    /** The names between braces. */
    static List<String> pathParameters(String path) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The same contract, but only pages and problems require any member. */
    private static Path withoutRequiredMembers() {
        JsonNode copy = ROOT.deepCopy();
        copy.at("/components/schemas").properties().stream()
                .filter(schema -> !schema.getKey().matches(".*Page|Problem.*"))
                .map(schema -> (ObjectNode) schema.getValue())
                .forEach(ContractFile::allowParts);
        try {
            Path file = Files.createTempFile("contract", ".json");
            file.toFile().deleteOnExit();
            return Files.write(file, JSON.writeValueAsBytes(copy));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A part of an item may be one of either kind. */
    private static void allowParts(ObjectNode schema) {
        schema.remove("required");
        if (schema.has("oneOf")) {
            schema.set("anyOf", schema.remove("oneOf"));
        }
    }

    private static JsonNode read() {
        try {
            return JSON.valueToTree(new Yaml().load(Files.readString(FILE)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
