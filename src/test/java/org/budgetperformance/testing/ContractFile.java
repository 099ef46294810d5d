package org.budgetperformance.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The contract as the tests read it: from the file, not through any code of the service. */
public final class ContractFile {
    static final Path FILE = Path.of("openapi", "openapi.yaml").toAbsolutePath();

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonNode ROOT = read();

    private ContractFile() {}

    /**
     * An operation of the contract.
     *
     * @param pointer where it stands in the file, a JSON pointer
     * @param statuses of the answers it documents
     */
    public record Operation(String id, String method, String path, String pointer, List<String> statuses) {

        private boolean isMeantBy(String requestMethod, String requestPath) {
            return method.equalsIgnoreCase(requestMethod) && requestPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
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

    static Optional<Operation> meantBy(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.isMeantBy(method, path))
                .findFirst();
    }

    /** What is wrong with the body of an operation's answer, by the schema the contract has for it. */
    static Set<ValidationMessage> faults(Operation operation, int status, String mediaType, String body) {
        String response = resolved(operation.pointer() + "/responses/" + status);
        return faults(response + "/content/" + escaped(mediaType) + "/schema", body);
    }

    /** What is wrong with a body by a schema of the contract that has a name. */
    static Set<ValidationMessage> faults(String schemaPointer, String body) {
        SchemaLocation location = SchemaLocation.of(FILE.toUri() + "#" + schemaPointer);
        return SCHEMAS.getSchema(location, STRICT).validate(json(body));
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

    /** What stands there in the file. */
    static JsonNode at(String pointer) {
        return ROOT.at(pointer);
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

    private static JsonNode read() {
        try {
            return JSON.valueToTree(new Yaml().load(Files.readString(FILE)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
