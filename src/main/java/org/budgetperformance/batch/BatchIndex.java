package org.budgetperformance.batch;

import java.util.ArrayList;
import java.util.List;

/** Where in its body the items of a batch lie. */
final class BatchIndex {
    private final BatchLimits limits;
    private final List<Slice> slices = new ArrayList<>();

    BatchIndex(BatchLimits limits) {
        this.limits = limits;
    }

    void add(long from, long to, int line) {
        checkSize(from, to, line);
        limits.checkCount(slices.size() + 1);
        slices.add(new Slice(from, (int) (to - from), line));
    }

    /** To be asked of an item whose end is not yet found. */
    void checkSize(long from, long to, int line) {
        limits.checkSize(to - from, line);
    }

    int size() {
        return slices.size();
    }

    Slice get(int index) {
        return slices.get(index);
    }

    /** @param line of the body where it begins, from 1 */
    record Slice(long offset, int length, int line) {}
}
