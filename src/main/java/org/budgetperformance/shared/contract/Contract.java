package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The contract as the service itself reads it: {@code META-INF/openapi.yaml}, the file the interfaces and records are generated
 * from and the one {@code /openapi} serves.
 */
@Singleton
public class Contract {
    private static final String RESOURCE = "META-INF/openapi.yaml";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final Map<String, List<ObjectNode>> parameters = new HashMap<>();
    private final Map<Pattern, JsonNode> items = new LinkedHashMap<>();
    private final Map<Pattern, String> templates = new HashMap<>();
    private final Map<String, JsonNode> successes = new HashMap<>();

    public Contract() {
        this.root = load();
        root.path("paths").forEach(path -> METHODS.forEach(method -> register(path, path.path(method))));
        root.path("paths").properties().stream()
                // a path that names more stands before one that leaves more open
                .sorted(Comparator.comparingInt(
                        path -> path.getKey().replaceAll("[^{]", "").length()))
                .forEach(path -> register(path.getKey(), path.getValue()));
    }

    /** The schema of what an operation answers as JSON when it succeeds. */
    JsonNode answer(String operationId) {
        return successes.getOrDefault(operationId, MissingNode.getInstance()).at("/content/application~1json/schema");
    }

    /** The schema that tells a member's shape. */
    public JsonNode shape(JsonNode schema) {
        return shape(schema, schemas());
    }

    /** Follows {@code $ref}, a single {@code allOf} and "this or null", as either text says it, among these components. */
    static JsonNode shape(JsonNode schema, JsonNode components) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            return shape(components.path(reference.substring(reference.lastIndexOf('/') + 1)), components);
        }
        for (String choice : List.of("/else", "/allOf/0", "/anyOf/0")) {
            JsonNode chosen = schema.at(choice);
            if (!chosen.isMissingNode()) {
                return shape(chosen, components);
            }
        }
        return schema;
    }

    /** The schemas under {@code components}. */
    public ObjectNode schemas() {
        return (ObjectNode) root.at("/components/schemas");
    }

    /** The parameters of an operation, those of its path included; empty for an operation that is not of the contract. */
    public List<ObjectNode> parameters(String operationId) {
        return parameters.getOrDefault(operationId, List.of());
    }

    /** The methods that are answered at a path, such as {@code /v1/units/312001}; empty where the contract has none. */
    public Set<String> methods(String path) {
        JsonNode item = item(path);
        Set<String> methods = new TreeSet<>();
        METHODS.stream().filter(item::has).forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    /** Whether a request is one of the contract's operations; a HEAD is a GET. */
    public boolean hasOperation(String method, String path) {
        return !method.equals("OPTIONS") && methods(path).contains(method);
    }

    /** Whether an operation says {@code true} to an extension, a member that begins with {@code x-}. */
    public boolean says(String extension, String method, String path) {
        return item(path)
                .path(method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT))
                .path(extension)
                .asBoolean();
    }

    /** Whether an operation succeeds in several media types, so that its answer depends on {@code Accept}. */
    public boolean negotiates(String method, String path) {
        return mediaTypes(method, path).size() > 1;
    }

    /** What an operation may answer in, the contract's first choice first; nothing where there is no such operation. */
    List<String> mediaTypes(String method, String path) {
        JsonNode operation = item(path).path(method.toLowerCase(Locale.ROOT));
        List<String> types = new ArrayList<>();
        operation.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** How long the answers of GET at a path may be kept, where the contract says so. */
    public Optional<String> cacheControl(String path) {
        JsonNode cacheControl = item(path).at("/get/x-cache-control");
        return Optional.ofNullable(cacheControl.textValue());
    }

    /** The operations that carry an extension, a member that begins with {@code x-}, and what it says. */
    List<Extended> extended(String extension) {
        List<Extended> found = new ArrayList<>();
        items.forEach((path, item) -> METHODS.stream()
                .filter(method -> item.path(method).has(extension))
                .forEach(method -> found.add(new Extended(
                        item.path(method).path("operationId").asText(),
                        method.toUpperCase(Locale.ROOT),
                        path,
                        item.path(method).path(extension).asText()))));
        return found;
    }

    /** @param path what the addresses of the operation look like */
    record Extended(String operationId, String method, Pattern path, String value) {}

    /** The path as the contract writes it, such as {@code /v1/units/{unitCode}}; empty where the contract has none. */
    public Optional<String> template(String path) {
        return entry(path).map(item -> templates.get(item.getKey()));
    }

    private JsonNode item(String path) {
        return entry(path).map(Map.Entry::getValue).orElse(MissingNode.getInstance());
    }

    private Optional<Map.Entry<Pattern, JsonNode>> entry(String path) {
        return items.entrySet().stream()
                .filter(item -> item.getKey().matcher(path).matches())
                .findFirst();
    }

    private void register(String template, JsonNode item) {
        Pattern pattern = Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
        items.put(pattern, item);
        templates.put(pattern, template);
    }

    private void register(JsonNode path, JsonNode operation) {
        if (operation.isObject()) {
            List<ObjectNode> all = StreamSupport.stream(
                            List.of(path.path("parameters"), operation.path("parameters"))
                                    .spliterator(),
                            false)
                    .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                    .map(parameter -> (ObjectNode) resolved(parameter))
                    .toList();
            String id = operation.path("operationId").asText();
            parameters.put(id, all);
            successes.put(id, success(operation));
        }
    }

    /** The first response that an operation documents. */
    private JsonNode success(JsonNode operation) {
        return resolved(operation.path("responses").iterator().next());
    }

    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring(1));
    }

    private static JsonNode load() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(RESOURCE), RESOURCE)) {
            Object tree = new Yaml(new ExactNumbers()).load(file);
            return new ObjectMapper().valueToTree(tree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Decimals as they are written: the largest amount, 9999999999999999.99, would be 1.0E16 as a floating point number. */
    private static final class ExactNumbers extends SafeConstructor {
        ExactNumbers() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.FLOAT, new ConstructDecimal());
        }

        private final class ConstructDecimal extends AbstractConstruct {
            @Override
            public Object construct(Node node) {
                return new BigDecimal(constructScalar((ScalarNode) node));
            }
        }
    }
}
