package org.budgetperformance.shared.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.domain.FaultCode;

/** Gathers every fault of a body, so that one answer names them all. */
public final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();

    public Faults() {}

    public Faults(List<Fault> found) {
        this.found.addAll(found);
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    public void add(String pointer, FaultCode code, String... arguments) {
        found.add(Fault.at(pointer, code, arguments));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether the member at this pointer, or one around it, has a fault already. */
    public boolean has(String pointer) {
        return found.stream()
                .map(Fault::pointer)
                .anyMatch(known -> known != null && (pointer.equals(known) || pointer.startsWith(known + "/")));
    }

    public List<Fault> toList() {
        return List.copyOf(found);
    }

    /** Ends the request with a 422 that names every fault gathered, if there is one. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.unprocessable(toList());
        }
    }
}
