package org.budgetperformance.shared.problem;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.domain.FaultCode;

/** Gathers every fault of a body, so that one answer names them all. */
public final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();
    private final Set<String> places = new HashSet<>();

    public Faults() {}

    public Faults(List<Fault> found) {
        found.forEach(this::add);
    }

    public void add(Fault fault) {
        found.add(fault);
        String pointer = fault.pointer();
        if (pointer != null) {
            places.add(pointer);
        }
    }

    public void add(String pointer, FaultCode code, String... arguments) {
        add(Fault.at(pointer, code, arguments));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether the member at this pointer, or one around it, has a fault already. */
    public boolean has(String pointer) {
        String place = pointer;
        while (!places.contains(place) && !place.isEmpty()) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return places.contains(place);
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
