package org.budgetperformance.targets;

import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.api.model.TargetsEntry;

/** Writes performance targets as the contract does. */
final class PerformanceTargetsView {
    private PerformanceTargetsView() {}

    static PerformanceTargets of(PerformanceTargetsEntity targets) {
        TargetsContent content = targets.content();
        return new PerformanceTargets(
                targets.key().departmentCode(),
                targets.key().fiscalYear(),
                content.overallObjective(),
                subTargets(content.subTargets()),
                safeguards(content.safeguards()),
                content.entries().stream()
                        .map(it -> new TargetsEntry(it.seq(), it.projectCode(), it.isClassified()))
                        .toList(),
                (long) targets.classifiedEntries(),
                targets.version(),
                targets.createdAt(),
                targets.updatedAt());
    }

    private static List<SubTarget> subTargets(List<SubTargetPart> parts) {
        List<SubTarget> written = new ArrayList<>();
        parts.forEach(it -> written.add(new SubTarget(written.size() + 1, it.name(), it.objective(), it.indicators())));
        return written;
    }

    private static List<Safeguard> safeguards(List<SafeguardPart> parts) {
        List<Safeguard> written = new ArrayList<>();
        parts.forEach(it -> written.add(new Safeguard(written.size() + 1, it.title(), it.text())));
        return written;
    }
}
