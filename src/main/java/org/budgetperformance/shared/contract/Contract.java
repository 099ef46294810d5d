package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    public Contract() {
        this.root = load();
        root.path("paths").forEach(path -> METHODS.forEach(method -> register(path, path.path(method))));
    }

    /** The schemas under {@code components}. */
    public ObjectNode schemas() {
        return (ObjectNode) root.at("/components/schemas");
    }

    /** The parameters of an operation, those of its path included; empty for an operation that is not of the contract. */
    public List<ObjectNode> parameters(String operationId) {
        return parameters.getOrDefault(operationId, List.of());
    }

    /** The methods that the contract offers at a path, such as {@code /v1/units/312001}; empty where it has none. */
    public Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        root.path("paths").properties().stream()
                .filter(template -> path.matches(anySegment(template.getKey())))
                .flatMap(template -> METHODS.stream().filter(template.getValue()::has))
                .forEach(method -> methods.add(method.toUpperCase(Locale.ROOT)));
        return methods;
    }

    /** The operations that carry an extension, a member that begins with {@code x-}, and what it says. */
    List<Extended> extended(String extension) {
        List<Extended> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> METHODS.forEach(method -> {
                    JsonNode operation = path.getValue().path(method);
                    if (operation.has(extension)) {
                        String id = operation.path("operationId").asText();
                        Pattern pattern = Pattern.compile(anySegment(path.getKey()));
                        found.add(new Extended(
                                id,
                                method.toUpperCase(Locale.ROOT),
                                pattern,
                                operation.path(extension).asText()));
                    }
                }));
        return found;
    }

    /** @param path what the addresses of the operation look like */
    record Extended(String operationId, String method, Pattern path, String value) {}

    private static String anySegment(String template) {
        return template.replaceAll("\\{[^}]+}", "[^/]+");
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
            parameters.put(operation.path("operationId").asText(), all);
        }
    }

    private JsonNode resolved(JsonNode node) {
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
