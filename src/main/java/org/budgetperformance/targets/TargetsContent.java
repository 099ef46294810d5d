package org.budgetperformance.targets;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.TargetsEntry;
import org.jspecify.annotations.Nullable;

/** What a caller may write of performance targets; everything else follows from it. */
record TargetsContent(
        String overallObjective,
        List<SubTargetPart> subTargets,
        List<SafeguardPart> safeguards,
        List<EntryPart> entries) {

    /** Of a body without faults. */
    static TargetsContent of(PerformanceTargets written) {
        return new TargetsContent(
                written.overallObjective(),
                items(written.subTargets()).stream()
                        .map(it -> new SubTargetPart(it.name(), it.objective(), it.indicators()))
                        .toList(),
                items(written.safeguards()).stream()
                        .map(it -> new SafeguardPart(it.title(), it.text()))
                        .toList(),
                entries(items(written.entries())));
    }

    /** An array that is left out is an empty one. */
    static <T> List<T> items(@Nullable List<T> array) {
        return array == null ? List.of() : array;
    }

    int classifiedEntries() {
        return (int) entries.stream().filter(EntryPart::isClassified).count();
    }

    private static List<EntryPart> entries(List<TargetsEntry> written) {
        List<EntryPart> parts = new ArrayList<>();
        written.forEach(it -> parts.add(new EntryPart(parts.size() + 1, it.seq(), it.projectCode())));
        return parts;
    }
}
