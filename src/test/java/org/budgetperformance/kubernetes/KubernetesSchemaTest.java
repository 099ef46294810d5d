package org.budgetperformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest is one that Kubernetes knows, member by member. */
@Tag("kubernetes")
class KubernetesSchemaTest {
    static List<String> overlays() {
        return Manifests.overlays();
    }

    @Test
    void theOverlaysAreThere() {
        assertThat(overlays()).contains("production", "single-node");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyMemberIsOneThatKubernetesKnows(String overlay) {
        assertThatCode(() -> Manifests.of(overlay)).doesNotThrowAnyException();
        assertThat(Manifests.of(overlay)).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enableServiceLinks: false  | enableServicesLinks: false | enableServicesLinks",
                "readOnlyRootFilesystem:    | readOnlyRootFileSystem:    | readOnlyRootFileSystem",
                "periodSeconds: 2           | periodSecond: 2            | periodSecond",
                "enableServiceLinks: false  | enableServiceLinks: never  | Boolean",
                "failureThreshold: 60       | failureThreshold: sixty    | Integer",
                "backoffLimit: 10           | backoffLimit: [10]         | Integer",
                "value: \"true\"            | value: true                | String",
                "kind: NetworkPolicy        | kind: NetworkPolice        | NetworkPolice",
                "apiVersion: batch/v1       | apiVersion: batch/v2       | batch/v2",
            })
    void aMistakePutInOnPurposeIsCaught(String right, String wrong, String message) {
        String manifests = Manifests.text("production");
        assertThat(manifests).contains(right);
        assertThatThrownBy(() -> Manifests.read(manifests.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
