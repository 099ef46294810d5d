package org.budgetperformance.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pods that an overlay asks for. */
final class Pods {
    private Pods() {}

    static List<PodTemplateSpec> of(String overlay) {
        return Manifests.of(overlay).stream().flatMap(Pods::template).toList();
    }

    static List<Container> containers(String overlay) {
        return of(overlay).stream().flatMap(Pods::containers).toList();
    }

    static Stream<Container> containers(PodTemplateSpec pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream());
    }

    static boolean matches(Map<String, String> selector, PodTemplateSpec pod) {
        return !selector.isEmpty() && pod.getMetadata().getLabels().entrySet().containsAll(selector.entrySet());
    }

    private static Stream<PodTemplateSpec> template(HasMetadata it) {
        if (it instanceof Deployment deployment) {
            return Stream.of(deployment.getSpec().getTemplate());
        }
        if (it instanceof StatefulSet set) {
            return Stream.of(set.getSpec().getTemplate());
        }
        return it instanceof Job job ? Stream.of(job.getSpec().getTemplate()) : Stream.empty();
    }
}
