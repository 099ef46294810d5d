package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.budgetperformance.api.model.ProjectBatchAction;
import org.junit.jupiter.api.Test;

class ChunkFallbackTest {
    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void aChunkThatFailsIsGoneThroughItemByItem() {
        assertThat(actions(fallback(Set.of(2)).write(items(4))))
                .containsExactly("CREATED", "CREATED", "SKIPPED", "CREATED");
        assertThat(sizes).containsExactly(4, 1, 1, 1, 1);
    }

    @Test
    void itIsTriedAgainAsAWholeWithTheNextChunk() {
        ChunkFallback fallback = fallback(Set.of(0));
        fallback.write(items(2));
        sizes.clear();
        assertThat(actions(fallback.write(items(3).subList(1, 3)))).containsExactly("CREATED", "CREATED");
        assertThat(sizes).containsExactly(2);
    }

    @Test
    void whereItemAfterItemFailsTheRestIsLeft() {
        ChunkFallback fallback = fallback(Set.of(0, 1, 2, 3, 4));
        assertThat(actions(fallback.write(items(5)))).containsOnly("SKIPPED");
        assertThat(sizes).containsExactly(5, 1, 1, 1);
        assertThat(actions(fallback.write(items(9).subList(5, 9)))).containsOnly("SKIPPED");
        assertThat(sizes).hasSize(4);
    }

    @Test
    void failuresApartFromOneAnotherDoNotEndIt() {
        ChunkFallback fallback = fallback(Set.of(0, 1, 3, 4));
        assertThat(actions(fallback.write(items(6))))
                .containsExactly("SKIPPED", "SKIPPED", "CREATED", "SKIPPED", "SKIPPED", "CREATED");
    }

    /** A writer that fails at these items. */
    private ChunkFallback fallback(Set<Integer> failing) {
        return new ChunkFallback(items -> {
            sizes.add(items.size());
            if (items.stream().anyMatch(item -> failing.contains(item.index()))) {
                throw new IllegalStateException("as asked");
            }
            return items.stream()
                    .map(item -> new ItemResult(item, null, ProjectBatchAction.CREATED, null, null, List.of()))
                    .toList();
        });
    }

    private static List<BatchItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BatchItem(i, i + 1, null, null))
                .toList();
    }

    private static List<String> actions(List<ItemResult> results) {
        return results.stream().map(result -> result.action().name()).toList();
    }
}
