package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.batch.Batches.PATH;
import static org.budgetperformance.batch.Batches.actions;
import static org.budgetperformance.batch.Batches.answered;
import static org.budgetperformance.batch.Batches.lines;
import static org.budgetperformance.batch.Batches.sending;
import static org.budgetperformance.batch.Batches.written;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches beside other writers. Department 874. */
@QuarkusTest
class BatchConcurrencyHttpTest {
    private static final Projects PROJECTS = new Projects(74);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void batchesOfTheSameProjectsInAnotherOrderFollowOneAnother(boolean atomic) throws Exception {
        List<ObjectNode> items = bodies(atomic ? 0 : 10_000, 30);
        String one = lines(items);
        items.forEach(item -> item.put("name", "改名"));
        Collections.reverse(items);
        String other = lines(items);
        for (int i = 0; i < 3; i++) {
            assertThat(Seed.race(
                            () -> sending(one).queryParam("atomic", atomic).post(PATH),
                            () -> sending(other).queryParam("atomic", atomic).post(PATH)))
                    .containsExactly(200, 200);
        }
    }

    /** A batch of two chunks waits for its locks before it reads: parts that came while it waited must not be lost sight of. */
    @Test
    void whatOthersAddedToALaterChunkMeanwhileIsReplacedToo() {
        List<ObjectNode> items = bodies(20_000, SpooledBatch.CHUNK + 1);
        int last = 20_000 + SpooledBatch.CHUNK;
        written(lines(items));
        for (int i = 0; i < 5; i++) {
            items.get(0).put("name", "改名" + i);
            CompletableFuture<List<ObjectNode>> batch = CompletableFuture.supplyAsync(
                    () -> answered(sending(lines(items)).post(PATH)));
            int added = 0;
            while (!batch.isDone()) {
                Seed.create(PROJECTS.path(last) + "/indicators", Projects.text(Projects.indicator("加" + added++)));
            }
            assertThat(actions(batch.join()).get(0)).isEqualTo("UPDATED");
            written(lines(items));
            assertThat(Projects.read(PROJECTS.path(last)).get("indicators")).hasSize(2);
        }
    }

    private static List<ObjectNode> bodies(int first, int count) {
        List<ObjectNode> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bodies.add(PROJECTS.whole(first + i));
        }
        return bodies;
    }
}
