package org.budgetperformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifests say of each other, which no schema knows. */
@Tag("kubernetes")
class KubernetesFactsTest {
    static List<String> overlays() {
        return Manifests.overlays();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everySelectorFindsPods(String overlay) {
        List<PodTemplateSpec> pods = Pods.of(overlay);
        for (Service it : Manifests.of(overlay, Service.class)) {
            assertThat(pods)
                    .filteredOn(pod -> Pods.matches(it.getSpec().getSelector(), pod))
                    .hasSize(1);
        }
        for (NetworkPolicy it : Manifests.of(overlay, NetworkPolicy.class)) {
            assertThat(pods)
                    .filteredOn(
                            pod -> Pods.matches(it.getSpec().getPodSelector().getMatchLabels(), pod))
                    .hasSize(1);
        }
        for (PodDisruptionBudget it : Manifests.of(overlay, PodDisruptionBudget.class)) {
            assertThat(pods)
                    .filteredOn(pod -> Pods.matches(it.getSpec().getSelector().getMatchLabels(), pod))
                    .hasSize(1);
        }
        for (Deployment it : Manifests.of(overlay, Deployment.class)) {
            PodTemplateSpec own = it.getSpec().getTemplate();
            assertThat(Pods.matches(it.getSpec().getSelector().getMatchLabels(), own))
                    .isTrue();
            assertThat(own.getSpec().getTopologySpreadConstraints())
                    .isNotEmpty()
                    .allMatch(spread -> Pods.matches(spread.getLabelSelector().getMatchLabels(), own));
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyPodIsUnderANetworkPolicy(String overlay) {
        List<NetworkPolicy> policies = Manifests.of(overlay, NetworkPolicy.class);
        assertThat(Pods.of(overlay))
                .allSatisfy(pod -> assertThat(policies)
                        .anyMatch(
                                it -> Pods.matches(it.getSpec().getPodSelector().getMatchLabels(), pod)
                                        && it.getSpec().getPolicyTypes().containsAll(List.of("Ingress", "Egress"))));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyPortOfAServiceIsOneOfItsPods(String overlay) {
        for (Service service : Manifests.of(overlay, Service.class)) {
            List<String> ports = Pods.of(overlay).stream()
                    .filter(pod -> Pods.matches(service.getSpec().getSelector(), pod))
                    .flatMap(Pods::containers)
                    .flatMap(it -> it.getPorts().stream())
                    .map(ContainerPort::getName)
                    .toList();
            assertThat(service.getSpec().getPorts())
                    .extracting(it -> it.getTargetPort().getStrVal())
                    .isNotEmpty()
                    .isSubsetOf(ports);
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyProbeAsksAPortOfItsContainerForItsOwnKindOfHealth(String overlay) {
        for (Container it : Pods.containers(overlay)) {
            List<String> ports =
                    it.getPorts().stream().map(ContainerPort::getName).toList();
            assertThat(probes(it)).allMatch(probe -> ports.contains(port(probe)));
            if (it.getName().equals("service")) {
                assertThat(probes(it))
                        .extracting(Probe::getHttpGet)
                        .extracting(HTTPGetAction::getPath)
                        .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void theIngressLeadsToTheContractAndNotToWhatIsForTheCluster(String overlay) {
        List<HTTPIngressPath> paths = Manifests.of(overlay, Ingress.class).stream()
                .flatMap(it -> it.getSpec().getRules().stream())
                .flatMap(it -> it.getHttp().getPaths().stream())
                .toList();
        assertThat(paths).extracting(HTTPIngressPath::getPath).isSubsetOf("/v1", "/openapi");
        assertThat(paths)
                .extracting(it -> it.getBackend().getService())
                .allSatisfy(it -> assertThat(Manifests.of(overlay, Service.class))
                        .anyMatch(service -> service.getMetadata().getName().equals(it.getName())
                                && service.getSpec().getPorts().stream()
                                        .map(ServicePort::getName)
                                        .anyMatch(it.getPort().getName()::equals)));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyNamespacedThingIsInTheNamespaceOfTheOverlay(String overlay) {
        String namespace =
                Manifests.of(overlay, Namespace.class).get(0).getMetadata().getName();
        assertThat(Manifests.of(overlay))
                .filteredOn(it -> !it.getKind().equals("Namespace"))
                .extracting(HasMetadata::getMetadata)
                .allMatch(it -> namespace.equals(it.getNamespace()));
    }

    private static List<Probe> probes(Container it) {
        return Stream.of(it.getStartupProbe(), it.getLivenessProbe(), it.getReadinessProbe())
                .filter(probe -> probe != null)
                .toList();
    }

    private static String port(Probe probe) {
        return probe.getHttpGet() != null
                ? probe.getHttpGet().getPort().getStrVal()
                : probe.getTcpSocket().getPort().getStrVal();
    }
}
