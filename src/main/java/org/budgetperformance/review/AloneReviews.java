package org.budgetperformance.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetperformance.rules.Finding;
import org.budgetperformance.rules.ReviewedProject;
import org.budgetperformance.rules.Rules;

/** What the rules find in projects by themselves. */
@ApplicationScoped
class AloneReviews {
    private final FindingStore store;
    private final FindingRows rows;
    private final Rules rules;

    AloneReviews(FindingStore store, FindingRows rows, Rules rules) {
        this.store = store;
        this.rows = rows;
        this.rules = rules;
    }

    /** @param subjects the projects by their codes, as they are now or gone */
    ReviewChanges update(Map<String, Optional<Subject>> subjects) {
        List<FindingEntity> found = subjects.values().stream()
                .flatMap(Optional::stream)
                .flatMap(this::found)
                .toList();
        return store.replace(subjects.keySet(), false, found);
    }

    private Stream<FindingEntity> found(Subject subject) {
        return rules.review(subject.project()).map(finding -> row(subject, finding));
    }

    private FindingEntity row(Subject subject, Finding finding) {
        ReviewedProject project = subject.project();
        FindingEntity.Owner owner = new FindingEntity.Owner(
                project.code().value(), project.unitCode().value(), project.fiscalYear());
        return rows.alone(owner, finding, subject.place(finding.pointer()));
    }
}
