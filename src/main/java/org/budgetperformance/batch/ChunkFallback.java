package org.budgetperformance.batch;

import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Writes chunks whose items stand for themselves. A chunk that fails, as where another request removes a unit meanwhile, is gone
 * through item by item; where item after item fails, the database is out of reach and the rest is left.
 */
final class ChunkFallback {
    private static final Logger LOG = Logger.getLogger(ChunkFallback.class);
    private static final int FAILURES = 3;

    private final Function<List<BatchItem>, List<ItemResult>> writer;
    private int failuresInARow;

    ChunkFallback(Function<List<BatchItem>, List<ItemResult>> writer) {
        this.writer = writer;
    }

    List<ItemResult> write(List<BatchItem> items) {
        if (failuresInARow == FAILURES) {
            return items.stream().map(ItemResult::skipped).toList();
        }
        try {
            List<ItemResult> results = writer.apply(items);
            failuresInARow = 0;
            return results;
        } catch (RuntimeException failure) {
            LOG.warnf(
                    failure,
                    "%d items from %d on could not be written",
                    items.size(),
                    items.get(0).index());
            return items.size() == 1 ? failed(items) : oneByOne(items);
        }
    }

    private List<ItemResult> oneByOne(List<BatchItem> items) {
        return items.stream().flatMap(item -> write(List.of(item)).stream()).toList();
    }

    private List<ItemResult> failed(List<BatchItem> items) {
        failuresInARow++;
        return items.stream().map(ItemResult::skipped).toList();
    }
}
