package org.budgetperformance.testing;

import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Which operations the tests of this run have called, and what was answered. */
public final class Exercised {
    /**
     * Among the system properties, where it is one for all class loaders: each of Quarkus' test profiles has its own. A text a key, as
     * libraries that read all of them expect it.
     */
    private static final String PREFIX = Exercised.class.getName() + ".";

    private Exercised() {}

    public static void note(String operationId, int status) {
        System.setProperty(PREFIX + operationId + " " + status, "");
    }

    /** @return {@code "getProject 200"} and so on */
    public static Set<String> answers() {
        Properties properties = System.getProperties();
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> name.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }
}
