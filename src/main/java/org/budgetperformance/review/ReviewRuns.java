package org.budgetperformance.review;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.api.model.ReviewRun;
import org.budgetperformance.api.model.ReviewRunRequest;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectsOfYear;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.persistence.Chunks;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;

/** Reviews anew what is stored, as if each project had been written again. */
@Singleton
@RetryOnDeadlock
public class ReviewRuns {
    private final ProjectsOfYear projects;
    private final FindingUpkeep upkeep;
    private final FindingRepository findings;
    private final AuditTrail audit;
    private final EntityManager entities;

    ReviewRuns(
            ProjectsOfYear projects,
            FindingUpkeep upkeep,
            FindingRepository findings,
            AuditTrail audit,
            EntityManager entities) {
        this.projects = projects;
        this.upkeep = upkeep;
        this.findings = findings;
        this.audit = audit;
        this.entities = entities;
    }

    /** One transaction: nobody sees a half of it. */
    @Transactional
    @Records
    ReviewRun run(ReviewRunRequest request) {
        List<String> codes = projects.lock(request.departmentCode(), request.fiscalYear());
        ReviewChanges changes = Chunks.of(codes).map(this::review).reduce(ReviewChanges.NONE, ReviewChanges::plus);
        changes = changes.plus(upkeep.compare());
        audit.written();
        return new ReviewRun(
                codes.size(),
                findings.countOf(request.departmentCode(), request.fiscalYear()),
                changes.added(),
                changes.removed());
    }

    private ReviewChanges review(List<String> codes) {
        Map<String, Optional<Subject>> subjects = new LinkedHashMap<>();
        for (ProjectEntity project : projects.read(codes)) {
            subjects.put(project.code(), Optional.of(upkeep.subject(project)));
        }
        ReviewChanges changes = upkeep.review(subjects);
        entities.clear();
        return changes;
    }
}
