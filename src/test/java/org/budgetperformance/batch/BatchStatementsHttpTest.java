package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.batch.Batches.PATH;
import static org.budgetperformance.batch.Batches.actions;
import static org.budgetperformance.batch.Batches.answered;
import static org.budgetperformance.batch.Batches.lines;
import static org.budgetperformance.batch.Batches.sending;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chunk of a batch costs a fixed number of statements, whatever becomes of its items. Department 872. */
@QuarkusTest
class BatchStatementsHttpTest {
    private static final Projects PROJECTS = new Projects(72);
    private static final int FEW = 20;

    @Inject
    Statements statements;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFullChunkMakesAsManyStatementsAsAFewItems(boolean atomic) {
        int first = atomic ? 0 : 100_000;
        List<ObjectNode> few = bodies(first, FEW);
        List<ObjectNode> full = bodies(first + 1000, SpooledBatch.CHUNK);
        // driver batches of a hundred rows make some more of the inserts
        assertThat(statements(full, atomic, "CREATED")).isLessThan(2 * statements(few, atomic, "CREATED"));
        assertThat(statements(full, atomic, "UNCHANGED"))
                .isEqualTo(statements(few, atomic, "UNCHANGED"))
                .isLessThan(8);
        few.forEach(BatchStatementsHttpTest::change);
        full.forEach(BatchStatementsHttpTest::change);
        assertThat(statements(full, atomic, "UPDATED")).isLessThan(2 * statements(few, atomic, "UPDATED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {FEW, SpooledBatch.CHUNK})
    void unknownUnitsAndProjectsAreLookedUpTogether(int items) {
        List<ObjectNode> bodies = bodies(200_000, items);
        for (int i = 0; i < items; i++) {
            bodies.get(i).put("unitCode", "873%03d".formatted(i));
        }
        assertThat(statements(bodies, false, "REJECTED")).isLessThanOrEqualTo(4);
    }

    private long statements(List<ObjectNode> items, boolean atomic, String action) {
        String body = lines(items);
        return statements.of(() -> assertThat(actions(
                        answered(sending(body).queryParam("atomic", atomic).post(PATH))))
                .hasSize(items.size())
                .containsOnly(action));
    }

    private static void change(ObjectNode body) {
        body.put("name", "改名").put("purpose", "改用途");
        body.withArray("objectives").removeAll().add(Projects.json("{\"text\": \"新目标\"}"));
        ((ObjectNode) body.at("/indicators/0")).put("description", "新描述");
    }

    private static List<ObjectNode> bodies(int first, int count) {
        List<ObjectNode> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bodies.add(PROJECTS.whole(first + i));
        }
        return bodies;
    }
}
