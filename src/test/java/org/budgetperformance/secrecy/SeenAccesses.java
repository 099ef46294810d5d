package org.budgetperformance.secrecy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was recorded of secrets, and whether the record can be written. */
@Singleton
class SeenAccesses {
    private final List<SecretAccess> seen = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    List<SecretAccess> seen() {
        return seen;
    }

    void refuse(boolean refuse) {
        refusing = refuse;
    }

    boolean isRefusing() {
        return refusing;
    }
}
