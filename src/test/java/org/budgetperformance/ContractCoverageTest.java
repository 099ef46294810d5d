package org.budgetperformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.ContractFile.Operation;
import org.budgetperformance.testing.Exercised;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No operation of the contract goes untested. Runs last: Quarkus orders test classes so that those that do not start it come behind
 * all that do. It carries the tag of {@code @QuarkusTest}, so that a run of those alone is held to the same.
 */
@Tag("io.quarkus.test.junit.QuarkusTest")
class ContractCoverageTest {
    private static final Path REPORT = Path.of("target", "answers-never-seen.txt");

    private final Set<String> seen = Exercised.answers();

    @Test
    void everyOperationSucceedsInSomeTest() {
        List<String> untested = ContractFile.operations().stream()
                .filter(operation -> answers(operation, "2..").noneMatch(seen::contains))
                .map(Operation::id)
                .toList();
        assertThat(untested).as("operations no test has called with success").isEmpty();
    }

    @Test
    void theAnswersNoTestHasSeenAreListed() throws IOException {
        List<String> unseen = ContractFile.operations().stream()
                .flatMap(operation -> answers(operation, "..."))
                .filter(answer -> !seen.contains(answer))
                .toList();
        Files.write(REPORT, unseen);
        assertThat(REPORT).isNotEmptyFile();
    }

    private static java.util.stream.Stream<String> answers(Operation operation, String status) {
        return operation.statuses().stream()
                .filter(documented -> documented.matches(status))
                .map(documented -> operation.id() + " " + documented);
    }
}
