package org.budgetperformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifests set is known to the service, adds up, and holds no secret; and no pod may do more than it must. */
@Tag("kubernetes")
class KubernetesSettingsTest {
    private static final Pattern VARIABLE = Pattern.compile("`…(_[A-Z_]+)`|`?([A-Z]+(?:_[A-Z]+)+)");
    /** Of the connections that MySQL takes unless told otherwise, some are left to the migration and to people. */
    private static final int CONNECTIONS = 151 - 5;

    static List<String> overlays() {
        return Manifests.overlays();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everySettingIsKnown(String overlay) throws IOException {
        Set<String> known = known();
        assertThat(settings(overlay).keySet()).hasSizeGreaterThan(3).isSubsetOf(known);
        assertThat(Pods.containers(overlay))
                .filteredOn(it -> !it.getName().equals("mysql"))
                .flatExtracting(Container::getEnv)
                .extracting(EnvVar::getName)
                .isSubsetOf(known);
    }

    @Test
    void aSettingWithASlipOfThePenIsUnknown() throws IOException {
        assertThat(known())
                .contains("QUARKUS_FLYWAY_MIGRATE_AT_START", "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES")
                .doesNotContain("QUARKUS_FLYWAY_MIGRATE_ON_START", "QUARKUS_HTTP_PROXY_TRUST_PROXIES");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void secretsAreReferredToAndNeverWritten(String overlay) {
        assertThat(Manifests.text(overlay)).doesNotContain("kind: Secret\n");
        assertThat(settings(overlay).keySet()).noneMatch(KubernetesSettingsTest::secret);
        assertThat(Pods.containers(overlay))
                .flatExtracting(Container::getEnv)
                .filteredOn(it -> secret(it.getName()))
                .isNotEmpty()
                .allMatch(it -> it.getValue() == null && it.getValueFrom().getSecretKeyRef() != null);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void onlyTheMigrationKnowsWhoMayChangeTheSchema(String overlay) {
        Deployment service = Manifests.of(overlay, Deployment.class).get(0);
        assertThat(service.getSpec().getTemplate().toString()).doesNotContain("migrator", "FLYWAY");
        assertThat(settings(overlay))
                .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                .containsEntry("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
        Job migration = Manifests.of(overlay, Job.class).get(0);
        assertThat(migration.getSpec().getParallelism()).isEqualTo(1);
        assertThat(image(migration.getSpec().getTemplate()))
                .isEqualTo(image(service.getSpec().getTemplate()));
    }

    @Test
    void eachVersionHasAMigrationOfItsOwnName() {
        Job migration = Manifests.of("production", Job.class).get(0);
        String version = image(migration.getSpec().getTemplate()).replaceAll(".*:", "");
        assertThat(migration.getMetadata().getName()).endsWith("-" + version);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyImageHasAVersion(String overlay) {
        assertThat(Pods.containers(overlay))
                .extracting(Container::getImage)
                .allMatch(it -> it.matches(".+:[0-9]+\\.[0-9]+\\.[0-9]+"));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void whatIsInWorkMayEndBeforeAPodIsKilled(String overlay) {
        PodTemplateSpec pod =
                Manifests.of(overlay, Deployment.class).get(0).getSpec().getTemplate();
        long needed = seconds(overlay, "QUARKUS_SHUTDOWN_DELAY") + seconds(overlay, "QUARKUS_SHUTDOWN_TIMEOUT");
        assertThat(seconds(overlay, "QUARKUS_SHUTDOWN_DELAY")).isPositive();
        assertThat(seconds(overlay, "QUARKUS_SHUTDOWN_TIMEOUT")).isPositive();
        assertThat(pod.getSpec().getTerminationGracePeriodSeconds()).isGreaterThan(needed);
    }

    @Test
    void allReplicasTogetherFindTheirConnections() {
        HorizontalPodAutoscaler scaler =
                Manifests.of("production", HorizontalPodAutoscaler.class).get(0);
        Deployment service = Manifests.of("production", Deployment.class).get(0);
        int surge =
                service.getSpec().getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        int each = Integer.parseInt(settings("production").get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"));
        assertThat((scaler.getSpec().getMaxReplicas() + surge) * each).isLessThanOrEqualTo(CONNECTIONS);
        assertThat(scaler.getSpec().getScaleTargetRef().getName())
                .isEqualTo(service.getMetadata().getName());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyPodIsRestricted(String overlay) {
        assertThat(Pods.of(overlay)).allSatisfy(pod -> {
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType())
                    .isEqualTo("RuntimeDefault");
        });
        assertThat(Pods.containers(overlay)).allSatisfy(it -> {
            assertThat(it.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(it.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(it.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(it.getResources().getLimits()).containsKey("memory");
            assertThat(it.getResources().getRequests()).containsKeys("cpu", "memory");
        });
    }

    private static String image(PodTemplateSpec pod) {
        return pod.getSpec().getContainers().get(0).getImage();
    }

    private static boolean secret(String name) {
        return name.matches(".*(PASSWORD|KEYSET|PUBLIC_KEY|SECRET).*");
    }

    private static Map<String, String> settings(String overlay) {
        return Manifests.of(overlay, ConfigMap.class).stream()
                .map(ConfigMap::getData)
                .filter(it -> it.containsKey("QUARKUS_DATASOURCE_JDBC_URL"))
                .findFirst()
                .orElseThrow();
    }

    private static long seconds(String overlay, String name) {
        return Duration.parse("PT" + settings(overlay).getOrDefault(name, "0S")).toSeconds();
    }

    /** What the README names, in full or as the end of the one before it, and what the properties set. */
    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        String before = "";
        Matcher named = VARIABLE.matcher(Files.readString(Path.of("README.md")));
        while (named.find()) {
            if (named.group(2) != null) {
                before = named.group(2);
                known.add(before);
            } else {
                for (int end = before.lastIndexOf('_'); end > 0; end = before.lastIndexOf('_', end - 1)) {
                    known.add(before.substring(0, end) + named.group(1));
                }
            }
        }
        Matcher set = Pattern.compile("(?m)^([a-z.-]+)=")
                .matcher(Files.readString(Path.of("src/main/resources/application.properties")));
        while (set.find()) {
            known.add(set.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
        }
        return known;
    }
}
