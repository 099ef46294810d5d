package org.budgetperformance.testing.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class Pick {
    private final Random random;

    Pick(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean once(int times) {
        return random.nextInt(times) == 0;
    }
}
