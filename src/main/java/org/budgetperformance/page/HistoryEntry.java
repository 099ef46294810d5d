package org.budgetperformance.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.budgetperformance.api.model.Difference;
import org.budgetperformance.api.model.Revision;
import org.jspecify.annotations.Nullable;

/** A former state of a project as a page tells it, with what the change to it changed. */
public record HistoryEntry(
        long version,
        String action,
        String at,
        String actor,
        @Nullable String reason,
        List<Change> changes) {
    /** A member before and after; empty where there was none. */
    public record Change(String pointer, String before, String after) {}

    static HistoryEntry of(Revision revision, Words words) {
        return new HistoryEntry(
                revision.version(),
                words.label(revision.action()),
                Words.time(revision.changedAt()),
                revision.actor(),
                revision.reason(),
                revision.differences().stream().map(HistoryEntry::change).toList());
    }

    private static Change change(Difference it) {
        return new Change(it.pointer(), text(it.before()), text(it.after()));
    }

    private static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
