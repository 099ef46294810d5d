package org.budgetperformance.shared.problem;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a failure was caused by. */
public final class Causes {
    /** No chain is longer, but one that bites its tail. */
    private static final int MOST = 20;

    private Causes() {}

    /**
     * The failure itself, its cause, the cause of that and so on, each with what it suppresses: the transaction manager tells so why a
     * commit failed.
     */
    public static Stream<Throwable> of(Throwable failure) {
        return of(failure, MOST);
    }

    private static Stream<Throwable> of(Throwable failure, int most) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(most)
                .flatMap(cause -> Stream.concat(Stream.of(cause), suppressed(cause, most)));
    }

    private static Stream<Throwable> suppressed(Throwable cause, int most) {
        return most == 0 ? Stream.empty() : Arrays.stream(cause.getSuppressed()).flatMap(it -> of(it, most / 2));
    }
}
