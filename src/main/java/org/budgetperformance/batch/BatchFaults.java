package org.budgetperformance.batch;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;

/** The faults of a whole batch: all are counted, so many are named that an answer still can be read. */
final class BatchFaults {
    private static final int NAMED = 1000;

    private final List<Fault> named = new ArrayList<>();
    private int count;
    private int items;

    void add(List<ItemResult> results) {
        for (ItemResult result : results) {
            count += result.faults().size();
            items += result.faults().isEmpty() ? 0 : 1;
            result.faults().stream()
                    .limit(NAMED - named.size())
                    .map(fault -> within(result.item(), fault))
                    .forEach(named::add);
        }
    }

    /** Ends the request with a 422 if there is one. */
    void throwIfAny(int size) {
        if (count > 0) {
            throw ProblemException.unprocessable(
                    named, Detail.BATCH_REFUSED, text(items), text(size), text(count), text(NAMED));
        }
    }

    private static Fault within(BatchItem item, Fault fault) {
        return new Fault("/" + item.index() + fault.pointer(), null, fault.code(), fault.arguments());
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
