package org.budgetperformance.project;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ProjectSummary;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.change.RecordedState;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.persistence.ResourceService;
import org.budgetperformance.shared.persistence.ResourceTools;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Faults;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.unit.UnitEntity;
import org.budgetperformance.unit.UnitService;
import org.jspecify.annotations.Nullable;

/** Projects (项目). */
@Singleton
public class ProjectService extends ResourceService<String, ProjectEntity, Project> {
    private final ProjectRepository projects;
    private final UnitService units;
    private final ProjectRules rules;
    private final Instance<ProjectRemovalListener> removalListeners;

    ProjectService(
            ProjectRepository projects,
            UnitService units,
            ProjectRules rules,
            ResourceTools tools,
            @Any Instance<ProjectRemovalListener> removalListeners) {
        super(tools, Project.class);
        this.projects = projects;
        this.units = units;
        this.rules = rules;
        this.removalListeners = removalListeners;
    }

    Page<ProjectSummary> summaries(ProjectFilter filter, String sort, PageRequest request) {
        return projects.list(filter, sort, request).map(ProjectView::summary);
    }

    /** In one transaction, so that the parts are of the same moment as the projects. */
    @Transactional
    Page<Project> aggregates(ProjectFilter filter, String sort, PageRequest request) {
        return projects.list(filter, sort, request).map(ProjectView::of);
    }

    /** The project as it was at a moment, or a 404. */
    Stored<Project> asOf(String code, Instant moment) {
        return changes()
                .asOf(ChangeKind.PROJECT, code, moment)
                .filter(RecordedState::isState)
                .map(revision -> changes().stored(revision, Project.class))
                .orElseThrow(() -> ProblemException.notFound(Detail.NO_PROJECT_THEN, code, moment.toString()));
    }

    /** The project with its unit, or a 404; its parts follow when asked for, in the caller's transaction. */
    public ProjectEntity existing(String code) {
        return visible(code).orElseThrow(() -> missing(code));
    }

    /** The same, locked against other writers until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProjectEntity existingForChange(String code) {
        return visibleForChange(code).orElseThrow(() -> missing(code));
    }

    /** Ends the request where a project that is not the caller's has the code already. */
    void requireVisible(ProjectEntity stored) {
        if (!isVisible(stored)) {
            throw taken(stored.code());
        }
    }

    @Override
    public Class<ProjectEntity> entityType() {
        return ProjectEntity.class;
    }

    @Override
    protected Optional<ProjectEntity> find(String code) {
        return projects.findWithUnit(code);
    }

    @Override
    protected Optional<ProjectEntity> findForChange(String code) {
        return projects.findForChange(code);
    }

    @Override
    protected ProblemException missing(String code) {
        return ProblemException.notFound(Detail.NO_PROJECT, code);
    }

    @Override
    protected String key(Project content) {
        return content.code();
    }

    @Override
    protected void check(@Nullable String code, @Nullable ProjectEntity existing, CheckedBody<Project> body) {
        Project project = body.value();
        Faults faults = body.faults();
        if (code != null && project.code() != null && !code.equals(project.code())) {
            faults.add("/code", FaultCode.CONTRADICTS_PATH, project.code(), code);
        }
        check(existing, body, unit(project, existing).orElse(null));
    }

    /** The same for a project whose unit was looked up and held, null where there is none. */
    void check(@Nullable ProjectEntity existing, CheckedBody<Project> body, @Nullable UnitEntity unit) {
        Project project = body.value();
        Faults faults = body.faults();
        if (existing != null && !isVisible(existing)) {
            faults.add("/code", FaultCode.CODE_TAKEN, existing.code());
        }
        if (unit == null && project.unitCode() != null) {
            faults.add("/unitCode", FaultCode.UNKNOWN_UNIT, project.unitCode());
        }
        rules.check(project, existing, faults);
        DisbursementSchedule schedule = schedule(project, faults);
        derived().check(body, ProjectPreview.of(project, unit, schedule, existing));
    }

    @Override
    protected ProjectEntity create(String code, Project content) {
        return new ProjectEntity(code, content(content));
    }

    @Override
    protected void change(ProjectEntity project, Project content) {
        project.become(content(content));
    }

    @Override
    protected void remove(ProjectEntity project) {
        removalListeners.forEach(listener -> listener.removing(project.code()));
        projects.delete(project);
    }

    @Override
    public Project view(ProjectEntity project) {
        return ProjectView.of(project);
    }

    /** Stores a new project without faults. */
    ProjectEntity store(Project content, long lastVersion) {
        return store(create(content.code(), content), lastVersion);
    }

    ProjectContent content(Project project) {
        return ProjectReader.read(project, unit(project).orElseThrow(), schedule(project, new Faults()));
    }

    /** A unit that the project is new to must not be renamed in the meantime: nobody would tell the project. */
    private Optional<UnitEntity> unit(Project project, @Nullable ProjectEntity existing) {
        String code = project.unitCode();
        boolean known = existing != null && existing.unit().code().equals(code);
        return code == null || known ? unit(project) : units.hold(code);
    }

    private Optional<UnitEntity> unit(Project project) {
        return Optional.ofNullable(project.unitCode()).flatMap(units::entity);
    }

    private static @Nullable DisbursementSchedule schedule(Project project, Faults faults) {
        DisbursementPlan plan = project.disbursementPlan();
        return plan == null ? null : PlanRules.read(plan.checkpoints(), "/disbursementPlan/checkpoints", faults);
    }
}
