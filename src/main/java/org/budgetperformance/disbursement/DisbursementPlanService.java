package org.budgetperformance.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.budgetperformance.api.model.ProjectDisbursementPlan;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.project.PlanRules;
import org.budgetperformance.project.ProjectEntity;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.project.ProjectService;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.condition.Precondition;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.contract.DerivedMembers;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The plan of a project: a part of it, written under its version. */
@ApplicationScoped
@RetryOnDeadlock
public class DisbursementPlanService {
    private final ProjectService projects;
    private final DisbursementPlanRepository plans;
    private final DerivedMembers derived;
    private final EntityManager entities;

    DisbursementPlanService(
            ProjectService projects, DisbursementPlanRepository plans, DerivedMembers derived, EntityManager entities) {
        this.projects = projects;
        this.plans = plans;
        this.derived = derived;
        this.entities = entities;
    }

    Page<ProjectDisbursementPlan> list(
            ProjectScope scope, @Nullable PlanBasis basis, @Nullable String text, String sort, PageRequest request) {
        return plans.list(scope, basis, text, sort, request)
                .map(project -> DisbursementPlanView.of(project, plan(project)));
    }

    @Transactional
    Stored<ProjectDisbursementPlan> get(String projectCode) {
        return stored(projects.existing(projectCode), false);
    }

    @Transactional
    @Records
    Stored<ProjectDisbursementPlan> put(
            String projectCode, Precondition condition, CheckedBody<ProjectDisbursementPlan> body) {
        ProjectEntity project = projects.existingForChange(projectCode);
        boolean creating = project.plan() == null;
        if (creating) {
            condition.requireAbsence();
        } else {
            condition.requireMatch(project.tag());
        }
        DisbursementSchedule schedule = PlanRules.read(body.value().checkpoints(), "/checkpoints", body.faults());
        derived.check(body, DisbursementPlanView.preview(project, body.value(), schedule));
        body.faults().throwIfAny();
        project.changePlan(schedule);
        return stored(project, creating);
    }

    @Transactional
    @Records
    void delete(String projectCode, Precondition condition) {
        ProjectEntity project = projects.existingForChange(projectCode);
        plan(project);
        condition.requireMatch(project.tag());
        project.changePlan(null);
    }

    private Stored<ProjectDisbursementPlan> stored(ProjectEntity project, boolean created) {
        entities.flush();
        return new Stored<>(DisbursementPlanView.of(project, plan(project)), project.tag(), created);
    }

    private static DisbursementSchedule plan(ProjectEntity project) {
        DisbursementSchedule plan = project.plan();
        if (plan == null) {
            throw ProblemException.notFound(Detail.NO_PLAN, project.code());
        }
        return plan;
    }
}
