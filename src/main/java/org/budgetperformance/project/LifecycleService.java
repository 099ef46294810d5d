package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectTransitions;
import org.budgetperformance.api.model.TransitionRequest;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.shared.audit.CurrentOccasion;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.security.CurrentCaller;

/** Moves projects (项目) through their lives. */
@ApplicationScoped
@RetryOnDeadlock
public class LifecycleService {
    private final ProjectService projects;
    private final Instance<SubmissionCheck> checks;
    private final CurrentCaller caller;
    private final CurrentOccasion occasion;
    private final EntityManager entities;

    LifecycleService(
            ProjectService projects,
            @Any Instance<SubmissionCheck> checks,
            CurrentCaller caller,
            CurrentOccasion occasion,
            EntityManager entities) {
        this.projects = projects;
        this.checks = checks;
        this.caller = caller;
        this.occasion = occasion;
        this.entities = entities;
    }

    /** Where the project stands, and what this very caller may do about it. */
    @Transactional
    ProjectTransitions get(String projectCode) {
        ProjectEntity project = projects.existing(projectCode);
        ProjectStatus status = project.lifecycle().status();
        return new ProjectTransitions(status, status.isEditable(), TransitionRights.allowed(caller.get(), project));
    }

    @Transactional
    @Records
    Stored<Project> move(String projectCode, Precondition condition, CheckedBody<TransitionRequest> body) {
        ProjectEntity project = projects.existingForChange(projectCode);
        condition.requireMatchIfGiven(project.tag());
        body.faults().throwIfAny();
        Transition move = body.value().action();
        TransitionRights.require(caller.get(), move, project);
        project.lifecycle().requireMove(projectCode, move);
        if (move == Transition.SUBMIT
                || (move == Transition.APPROVE && project.lifecycle().isAmendment())) {
            checks.forEach(check -> check.check(project));
        }
        occasion.because(body.value().reason());
        project.move(move);
        entities.flush();
        return new Stored<>(projects.view(project), project.tag(), false);
    }
}
