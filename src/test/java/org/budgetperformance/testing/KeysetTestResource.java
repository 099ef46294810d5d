package org.budgetperformance.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.budgetperformance.local.LocalKeyset;

/** The keys for secrets of every {@code @QuarkusTest}, found through {@code META-INF/services}: new ones, the same for the whole run. */
public final class KeysetTestResource implements QuarkusTestResourceLifecycleManager {
    /** A system property, as {@link DatabaseTestResource} has one for the schema: what is sealed outlives a test profile. */
    private static final String KEYSET = "test.secrecy.keyset";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(KEYSET) == null) {
            System.setProperty(KEYSET, LocalKeyset.generate());
        }
        return Map.of("budget.secrecy.keyset", keyset());
    }

    /** The keyset with which the service runs. */
    public static String keyset() {
        return System.getProperty(KEYSET);
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
