package org.budgetperformance.batch;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a batch may hold: so many items, each as large as the body of any other request. */
@Singleton
class BatchLimits {
    private final int items;
    private final long itemBytes;

    BatchLimits(
            @ConfigProperty(name = "budget.batch.max-items") int items,
            @ConfigProperty(name = "budget.http.max-body-size") MemorySize largestBody) {
        this.items = items;
        this.itemBytes = largestBody.asLongValue();
    }

    void checkCount(int count) {
        if (count > items) {
            throw ProblemException.of(ProblemType.CONTENT_TOO_LARGE, Detail.BATCH_TOO_LONG, Integer.toString(items));
        }
    }

    /** @param line where the item begins */
    void checkSize(long bytes, int line) {
        if (bytes > itemBytes) {
            throw ProblemException.of(
                    ProblemType.CONTENT_TOO_LARGE, Detail.BATCH_ITEM_TOO_LARGE, Integer.toString(line));
        }
    }
}
