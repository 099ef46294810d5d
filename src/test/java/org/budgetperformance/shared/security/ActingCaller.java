package org.budgetperformance.shared.security;

import java.util.Set;

/** Callers for tests that ask the beans themselves, without a token. */
public final class ActingCaller {
    private ActingCaller() {}

    public static Caller named(String subject, boolean cleared) {
        return new Caller(subject, "budget-office", "192.0.2.17", Set.of(), Set.of(), Scope.ALL, cleared);
    }

    /** From now on the caller of the test's own request. */
    public static void is(CurrentCaller current, Caller caller) {
        current.is(caller);
    }
}
