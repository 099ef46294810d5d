package org.budgetperformance.exchange;

import java.time.Instant;

/**
 * A row and what became of it.
 *
 * @param version of the resource in which the row last changed
 * @param deleted whether it is gone; its content is then the last it had
 */
record Tracked<R>(R content, long version, boolean deleted, Instant createdAt, Instant updatedAt) {

    String versionName() {
        return "V" + version;
    }

    /** As the standard says it. */
    int isDeleted() {
        return deleted ? 1 : 2;
    }
}
