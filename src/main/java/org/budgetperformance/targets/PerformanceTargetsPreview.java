package org.budgetperformance.targets;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.api.model.TargetsEntry;
import org.jspecify.annotations.Nullable;

/** What the server derives for a written body, to hold the body's {@code readOnly} members against. */
final class PerformanceTargetsPreview {
    private PerformanceTargetsPreview() {}

    /** @param existing null for targets that are to be created */
    static PerformanceTargets of(
            PerformanceTargets written, TargetsKey key, @Nullable PerformanceTargetsEntity existing) {
        return new PerformanceTargets(
                key.departmentCode(),
                key.fiscalYear(),
                null,
                numbered(written.subTargets())
                        .mapToObj(seq -> new SubTarget(seq, null, null, null))
                        .toList(),
                numbered(written.safeguards())
                        .mapToObj(seq -> new Safeguard(seq, null, null))
                        .toList(),
                null,
                classified(written.entries()),
                existing == null ? null : existing.version(),
                existing == null ? null : existing.createdAt(),
                existing == null ? null : existing.updatedAt());
    }

    private static IntStream numbered(@Nullable List<?> array) {
        return IntStream.rangeClosed(1, TargetsContent.items(array).size());
    }

    private static long classified(@Nullable List<TargetsEntry> entries) {
        return TargetsContent.items(entries).stream()
                .filter(Objects::nonNull)
                .filter(it -> Boolean.TRUE.equals(it.classified()))
                .count();
    }
}
