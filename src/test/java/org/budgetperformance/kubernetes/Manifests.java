package org.budgetperformance.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code kubectl kustomize} makes of each overlay, read by Kubernetes' own types more strictly than a cluster would. */
final class Manifests {
    private static final Path RENDERED = Path.of(System.getProperty("test.kubernetes.rendered", "target/kubernetes"));

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    ConfigMap.class,
                    Deployment.class,
                    HorizontalPodAutoscaler.class,
                    Ingress.class,
                    Job.class,
                    Namespace.class,
                    NetworkPolicy.class,
                    PodDisruptionBudget.class,
                    Service.class,
                    ServiceAccount.class,
                    StatefulSet.class)
            .collect(Collectors.toMap(
                    type -> HasMetadata.getApiVersion(type) + " " + HasMetadata.getKind(type), type -> type));

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                /** Else a member that Kubernetes does not know would be kept as an additional one. */
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> Stream.of(CoercionInputShape.values())
                            .filter(shape ->
                                    shape != CoercionInputShape.String && shape != CoercionInputShape.EmptyString)
                            .forEach(shape -> it.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private Manifests() {}

    /** The overlays' names. */
    static List<String> overlays() {
        try (Stream<Path> files = Files.list(RENDERED)) {
            return files.map(it -> it.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String overlay) {
        try {
            return Files.readString(RENDERED.resolve(overlay + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<HasMetadata> of(String overlay) {
        return read(text(overlay));
    }

    static <T extends HasMetadata> List<T> of(String overlay, Class<T> type) {
        return of(overlay).stream().filter(type::isInstance).map(type::cast).toList();
    }

    static List<HasMetadata> read(String manifests) {
        return Stream.of(manifests.split("(?m)^---$", -1)).map(Manifests::one).toList();
    }

    private static HasMetadata one(String manifest) {
        try {
            JsonNode tree = YAML.readTree(manifest);
            String kind =
                    tree.path("apiVersion").asText() + " " + tree.path("kind").asText();
            Class<? extends HasMetadata> type = KINDS.get(kind);
            if (type == null) {
                throw new IllegalArgumentException("There is no " + kind);
            }
            return YAML.treeToValue(tree, type);
        } catch (JsonProcessingException misfit) {
            throw new IllegalArgumentException(misfit.getOriginalMessage(), misfit);
        }
    }
}
