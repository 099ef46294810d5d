package org.budgetperformance.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of rows whose parts have none: made of where the part stands, so that they are the same every time. */
final class RowIds {
    private RowIds() {}

    /** @param code of the project, or of a department and a year */
    static String of(String code, String part, int seq) {
        String place = code + "/" + part + "/" + seq;
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
