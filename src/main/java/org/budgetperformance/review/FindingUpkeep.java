package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeAction;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.change.ChangeObserver;
import org.budgetperformance.shared.change.Recordable;

/**
 * Keeps findings up to date with every write: what a project is by itself is reviewed as soon as it changed, what it is beside others when
 * the write ends. Writers of one department and year follow one another from the first change of what is compared on.
 */
@ApplicationScoped
class FindingUpkeep implements ChangeObserver {
    private final ProjectService projects;
    private final AloneReviews alone;
    private final BesideReviews beside;

    FindingUpkeep(ProjectService projects, AloneReviews alone, BesideReviews beside) {
        this.projects = projects;
        this.alone = alone;
        this.beside = beside;
    }

    @Override
    public void changed(List<Map.Entry<Recordable, ChangeAction>> changes) {
        Map<String, Optional<Subject>> subjects = new LinkedHashMap<>();
        changes.forEach(change -> {
            if (change.getKey() instanceof ProjectEntity project) {
                subjects.put(project.code(), subject(project, change.getValue()));
            }
        });
        if (!subjects.isEmpty()) {
            review(subjects);
        }
    }

    @Override
    public void ending() {
        compare();
    }

    /** Reviews projects by themselves, each as it is now or gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReviewChanges review(Map<String, Optional<Subject>> subjects) {
        beside.update(subjects);
        return alone.update(subjects);
    }

    /** Compares what was reviewed with others. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReviewChanges compare() {
        return beside.compare();
    }

    Subject subject(ProjectEntity project) {
        Project view = projects.view(project);
        return Subject.of(view, view.unitName());
    }

    private Optional<Subject> subject(ProjectEntity project, ChangeAction action) {
        return action == ChangeAction.DELETED ? Optional.empty() : Optional.of(subject(project));
    }
}
