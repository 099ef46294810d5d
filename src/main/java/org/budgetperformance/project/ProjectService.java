package org.budgetperformance.project;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final OpenFindings openFindings;
    private final Instance<ProjectRemovalListener> removalListeners;

    ProjectService(
            ProjectRepository projects,
            UnitService units,
            ProjectRules rules,
            OpenFindings openFindings,
            ResourceTools tools,
            @Any Instance<ProjectRemovalListener> removalListeners) {
        super(tools, Project.class);
        this.projects = projects;
        this.units = units;
        this.rules = rules;
        this.openFindings = openFindings;
        this.removalListeners = removalListeners;
    }

    @Transactional
    public Page<ProjectSummary> summaries(ProjectFilter filter, String sort, PageRequest request) {
        Page<ProjectEntity> page = projects.list(filter, sort, request);
        Map<String, Integer> open = openFindings.count(
                page.items().stream().map(ProjectEntity::code).toList());
        return page.map(it -> ProjectView.summary(it, open.getOrDefault(it.code(), 0)));
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
        checkCode(code, body);
        check(existing, body, unit(body.value(), existing).orElse(null));
    }

    /** The code in the body is that of the address. */
    static void checkCode(@Nullable String code, CheckedBody<Project> body) {
        String written = body.value().code();
        if (code != null && written != null && !code.equals(written)) {
            body.faults().add("/code", FaultCode.CONTRADICTS_PATH, written, code);
        }
    }

    /** The same for a project whose unit was looked up and held, null where there is none. */
    void check(@Nullable ProjectEntity existing, CheckedBody<Project> body, @Nullable UnitEntity unit) {
        if (existing != null && !isVisible(existing)) {
            body.faults().add("/code", FaultCode.CODE_TAKEN, existing.code());
        }
        Project preview = preview(
                body, unit, id -> existing != null && existing.indicator(id).isPresent());
        derived()
                .check(
                        body,
                        existing == null
                                ? preview
                                : ProjectPreview.stored(
                                        preview,
                                        preview.unitName(),
                                        preview.disclosure(),
                                        existing.lifecycle(),
                                        existing.version(),
                                        existing.createdAt(),
                                        existing.updatedAt()));
    }

    /**
     * Adds to the faults of a body what the rules find, and returns it with the members that follow from the others.
     *
     * @param hasIndicator whether what is stored of the project has an indicator of this id
     */
    Project preview(CheckedBody<Project> body, @Nullable UnitEntity unit, Predicate<String> hasIndicator) {
        Project project = body.value();
        Faults faults = body.faults();
        if (unit == null && project.unitCode() != null) {
            faults.add("/unitCode", FaultCode.UNKNOWN_UNIT, project.unitCode());
        }
        rules.check(project, hasIndicator, faults);
        return ProjectPreview.of(project, unit, schedule(project, faults));
    }

    /** The project of a body as it would read if it were stored; faults end the request. Ids of indicators are taken as they come. */
    public Project complete(CheckedBody<Project> body) {
        Project project = preview(body, unit(body.value()).orElse(null), id -> true);
        body.faults().throwIfAny();
        return project;
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
        project.lifecycle().requireDeletable(project.code());
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

    Optional<UnitEntity> unit(Project project) {
        return Optional.ofNullable(project.unitCode()).flatMap(units::entity);
    }

    private static @Nullable DisbursementSchedule schedule(Project project, Faults faults) {
        DisbursementPlan plan = project.disbursementPlan();
        return plan == null ? null : PlanRules.read(plan.checkpoints(), "/disbursementPlan/checkpoints", faults);
    }
}
