package org.budgetperformance.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a document are.
 *
 * @param sections the lines below each heading that was found, up to the next heading of any kind
 */
record Outline(Map<PartHeading, LineRange> sections, List<EntryLines> entries) {

    Outline {
        sections = Map.copyOf(sections);
        entries = List.copyOf(entries);
    }

    /** The lines below a heading; none when it is missing. */
    LineRange section(PartHeading heading) {
        return sections.getOrDefault(heading, new LineRange(1, 0));
    }

    boolean isWhole() {
        return sections.size() == PartHeading.values().length && !entries.isEmpty();
    }

    /** The line where a missing heading should have been by now: that of the next one, null when none follows. */
    @Nullable
    Integer lineOfNext(PartHeading missing) {
        for (PartHeading heading : PartHeading.values()) {
            LineRange section = sections.get(heading);
            if (heading.compareTo(missing) > 0 && section != null) {
                return section.first() - 1;
            }
        }
        return entries.isEmpty() ? null : entries.get(0).heading().line();
    }
}
