package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What trips a rule, and beside it what just does not.
 *
 * @param pointer to what is told of the first project that trips it
 */
record Pair(String rule, List<ReviewedProject> tripping, String pointer, List<ReviewedProject> beside) {

    static Pair of(String rule, Reviewed tripping, String pointer, Reviewed beside) {
        return new Pair(rule, List.of(tripping.get()), pointer, List.of(beside.get()));
    }

    static Pair across(String rule, Stream<Reviewed> tripping, String pointer, Stream<Reviewed> beside) {
        return new Pair(
                rule,
                tripping.map(Reviewed::get).toList(),
                pointer,
                beside.map(Reviewed::get).toList());
    }

    @Override
    public String toString() {
        return rule + " at " + pointer;
    }
}
