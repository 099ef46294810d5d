package org.budgetperformance.shared.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;

/** Something that needs another resource: as long as there is some, that resource stays. */
public interface Dependants {
    /** What they are called when they stand in the way. */
    FaultCode kind();

    /** How many of them need the resource of this code. */
    long count(String code);

    /** Ends the request with a 409 that names every kind by which the resource is still needed, if there is one. */
    static void requireNone(Iterable<? extends Dependants> kinds, String code) {
        List<Fault> blockers = StreamSupport.stream(kinds.spliterator(), false)
                .map(kind -> blocker(kind, code))
                .flatMap(Optional::stream)
                .toList();
        if (!blockers.isEmpty()) {
            throw ProblemException.conflict(Detail.STILL_NEEDED, blockers);
        }
    }

    private static Optional<Fault> blocker(Dependants kind, String code) {
        long count = kind.count(code);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Fault(null, null, kind.kind(), List.of(code, Long.toString(count))));
    }
}
