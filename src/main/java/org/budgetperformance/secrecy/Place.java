package org.budgetperformance.secrecy;

import java.nio.charset.StandardCharsets;

/**
 * Where a secret belongs. It is sealed together with its place, and opens nowhere else.
 *
 * @param member of the project; empty for the whole of it
 */
record Place(String table, String projectCode, String member) {
    /** No part has a line end in it. */
    byte[] bytes() {
        return String.join("\n", table, projectCode, member).getBytes(StandardCharsets.UTF_8);
    }
}
