package org.budgetperformance.shared.problem;

import java.util.stream.Stream;

/** What a failure was caused by. */
public final class Causes {
    /** No chain is longer, but one that bites its tail. */
    private static final int MOST = 20;

    private Causes() {}

    /** The failure itself, its cause, the cause of that and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST);
    }
}
