package org.budgetperformance.importing;

import java.util.function.Function;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.document.Safeguard;
import org.budgetperformance.form.DepartmentForm;

/** Completes what a document tells of a department itself with what is stored of it, as {@link ProjectCompletion} does for a project. */
final class TargetsCompletion {
    private TargetsCompletion() {}

    static PerformanceTargets of(ResolvedDocument document, PerformanceTargets stored) {
        PerformanceTargets told = document.targets();
        boolean titled = document.document().safeguards().stream().anyMatch(Safeguard::hasOwnTitle);
        return new PerformanceTargets(
                null,
                null,
                same(told, stored, DepartmentForm::overallObjective)
                        ? stored.overallObjective()
                        : told.overallObjective(),
                same(told, stored, DepartmentForm::subTargets) ? stored.subTargets() : told.subTargets(),
                !titled && same(told, stored, DepartmentForm::safeguards) ? stored.safeguards() : told.safeguards(),
                told.entries(),
                null,
                null,
                null,
                null);
    }

    private static boolean same(
            PerformanceTargets told,
            PerformanceTargets stored,
            Function<DepartmentForm, DepartmentForm.Section> section) {
        return section.apply(DepartmentForm.of(told)).readsAs(section.apply(DepartmentForm.of(stored)));
    }
}
