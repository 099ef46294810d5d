package org.budgetperformance.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which operations the tests of this run have called, and what was answered. */
public final class Exercised {
    /** Among the system properties, where it is one for all class loaders: each of Quarkus' test profiles has its own. */
    private static final String KEY = Exercised.class.getName();

    private Exercised() {}

    public static void note(String operationId, int status) {
        answers().add(operationId + " " + status);
    }

    /** @return {@code "getProject 200"} and so on */
    @SuppressWarnings("unchecked") // nobody else writes it
    public static Set<String> answers() {
        return (Set<String>) System.getProperties().computeIfAbsent(KEY, key -> new ConcurrentSkipListSet<String>());
    }
}
