package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.budgetperformance.testing.ContractFile.Operation;

/** What the contract's introduction promises of every answer, so that no operation has to state it. */
final class AnswerManners {
    /** The methods that are answered on every path, without a body. */
    static final Set<String> BODILESS = Set.of("HEAD", "OPTIONS");

    private static final String PRIVATE = "private, no-cache";

    private AnswerManners() {}

    static void check(String method, String path, Response answer) {
        List<String> cacheControl = answer.headers().getValues("Cache-Control");
        if (answer.statusCode() >= 400 || !List.of("GET", "HEAD").contains(method) || isSecret(path)) {
            assertThat(cacheControl).containsExactly("no-store");
        } else {
            String stated = ContractFile.meantBy("GET", path)
                    .map(read -> ContractFile.at(read.pointer() + "/x-cache-control"))
                    .map(JsonNode::textValue)
                    .orElse(PRIVATE);
            assertThat(cacheControl).containsExactly(stated);
        }
        List<String> vary = answer.headers().getValues("Vary");
        assertThat(vary).hasSizeLessThanOrEqualTo(1);
        List<String> names =
                vary.stream().flatMap(value -> Arrays.stream(value.split(", "))).toList();
        assertThat(names).doesNotHaveDuplicates().isSubsetOf("Accept", "Accept-Encoding", "Accept-Language");
        assertThat(names.contains("Accept-Language")).isEqualTo(answer.header("Content-Language") != null);
        if (answer.header("ETag") != null) {
            assertThat(names).doesNotContain("Accept-Encoding");
        }
    }

    private static boolean isSecret(String path) {
        return ContractFile.meantBy("GET", path)
                .map(read ->
                        ContractFile.at(read.pointer() + "/x-cache-control").asText())
                .filter("no-store"::equals)
                .isPresent();
    }

    static boolean areBodiless(String method, String path) {
        return BODILESS.contains(method)
                && (method.equals("HEAD") || !offered(path).isEmpty());
    }

    /** HEAD is answered as GET is documented; OPTIONS names what the contract has at the path. */
    static void checkBodiless(String method, String path, Response answer) {
        assertThat(answer.asByteArray()).isEmpty();
        if (method.equals("OPTIONS")) {
            checkOptions(offered(path), answer);
        } else {
            Optional<Operation> read = ContractFile.meantBy("GET", path);
            assertThat(read.map(Operation::statuses).orElse(List.of("404", "405")))
                    .contains(Integer.toString(answer.statusCode()));
        }
    }

    private static void checkOptions(Set<String> offered, Response answer) {
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo(String.join(", ", offered));
        assertThat(answer.header("Accept-Patch"))
                .isEqualTo(offered.contains("PATCH") ? "application/merge-patch+json" : null);
        assertThat(answer.header("Content-Type")).isNull();
    }

    /** In the order of the alphabet. */
    static Set<String> offered(String path) {
        Set<String> methods = ContractFile.operations().stream()
                .filter(operation -> operation.isAt(path))
                .map(operation -> operation.method().toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }
}
