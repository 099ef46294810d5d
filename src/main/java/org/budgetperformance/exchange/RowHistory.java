package org.budgetperformance.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Follows the rows that a resource holds from state to state. */
final class RowHistory<R> {
    private final Map<String, Tracked<R>> rows = new LinkedHashMap<>();

    /** @param held the rows of the next state by their ids; none when the resource is gone */
    void add(long version, Instant moment, Map<String, R> held) {
        held.forEach((id, content) -> rows.merge(
                id,
                new Tracked<>(content, version, false, moment, moment),
                (before, now) -> !before.deleted() && before.content().equals(content)
                        ? before
                        : new Tracked<>(content, version, false, before.createdAt(), moment)));
        rows.replaceAll((id, row) -> held.containsKey(id) || row.deleted()
                ? row
                : new Tracked<>(row.content(), version, true, row.createdAt(), moment));
    }

    /** In the order in which they first came. */
    Collection<Tracked<R>> rows() {
        return rows.values();
    }
}
