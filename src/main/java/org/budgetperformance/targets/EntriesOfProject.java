package org.budgetperformance.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.budgetperformance.project.ProjectRemovalListener;

/** An entry goes with its project, and the targets it stood in become another version. */
@ApplicationScoped
class EntriesOfProject implements ProjectRemovalListener {
    private final PerformanceTargetsRepository targets;

    EntriesOfProject(PerformanceTargetsRepository targets) {
        this.targets = targets;
    }

    @Override
    public void removing(String projectCode) {
        targets.naming(projectCode).stream()
                .map(targets::findForChange)
                .flatMap(Optional::stream)
                .forEach(PerformanceTargetsEntity::entryGoes);
        targets.deleteEntries(projectCode);
    }
}
