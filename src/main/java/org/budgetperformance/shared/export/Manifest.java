package org.budgetperformance.shared.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export says of itself in its last line, so that a caller notices when something is missing.
 *
 * @param position of the last change that the rows hold; the feed of changes is read on from there
 * @param sha256 in hexadecimal, of all bytes before that line
 */
record Manifest(long rows, long position, String sha256) {

    /** Its members, in the order in which every format writes them. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rows", rows);
        members.put("position", position);
        members.put("sha256", sha256);
        return members;
    }
}
