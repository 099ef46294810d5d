package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.persistence.Change;
import org.budgetperformance.shared.persistence.Chunks;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Faults;
import org.budgetperformance.unit.UnitEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes many projects by their codes, without conditions: new ones are created, different ones changed under a new version,
 * equal ones left untouched. Indicators that all come without ids keep those of the stored ones they stand for.
 */
@ApplicationScoped
public class ProjectUpserts {
    private final ProjectRepository projects;
    private final ProjectService service;
    private final ProjectRules rules;
    private final ChangeLog changes;

    ProjectUpserts(ProjectRepository projects, ProjectService service, ProjectRules rules, ChangeLog changes) {
        this.projects = projects;
        this.service = service;
        this.rules = rules;
        this.changes = changes;
    }

    /** What the rules find wrong with a project that is to be written so. */
    public List<Fault> check(Project project) {
        Faults faults = new Faults();
        rules.check(project, id -> false, faults);
        return faults.toList();
    }

    /** Adds to the faults of a body what is found wrong with it when it is put under its code. */
    public void check(CheckedBody<Project> body, @Nullable ProjectEntity stored, @Nullable UnitEntity unit) {
        service.check(stored, body, unit);
        if (stored != null && body.faults().isEmpty()) {
            refusal(body.value(), stored).ifPresent(body.faults()::add);
        }
    }

    /** Why a project without faults, whose unit is stored, cannot be written now; empty when it can. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Fault> refusal(Project project, Locked locked) {
        ProjectEntity stored = locked.stored().get(project.code());
        if (stored == null) {
            return Optional.empty();
        }
        service.requireVisible(stored);
        return refusal(project, stored);
    }

    /** A whole content is asked of only where the status may forbid it. */
    private Optional<Fault> refusal(Project project, ProjectEntity stored) {
        LifecyclePart lifecycle = stored.lifecycle();
        return lifecycle.status().isEditable()
                        || identified(service.content(project), stored).isSaidBy(stored)
                ? Optional.empty()
                : Optional.of(lifecycle.notEditable(stored.code()));
    }

    /**
     * Locks the projects of these codes, those of a chunk in the order given, without reading them. A transaction that reads
     * several times needs all its locks before: what a lock waited for, its later reads would not see.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockOnly(List<String> codes) {
        Chunks.of(codes).forEach(projects::lock);
    }

    /** Locks the projects of these codes; to be called before the transaction reads anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Locked lock(List<String> codes) {
        Map<String, ProjectEntity> stored = new HashMap<>();
        Chunks.of(codes)
                .forEach(
                        chunk -> projects.findForChange(chunk).forEach(project -> stored.put(project.code(), project)));
        List<String> absent =
                codes.stream().filter(code -> !stored.containsKey(code)).toList();
        Map<String, Long> lastVersions = new HashMap<>();
        Chunks.of(absent).forEach(chunk -> lastVersions.putAll(changes.lastVersions(ChangeKind.PROJECT, chunk)));
        return new Locked(stored, lastVersions);
    }

    /** The project that is stored under a code, if there is one, be it not the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Project> stored(String code, Locked locked) {
        return Optional.ofNullable(locked.stored().get(code)).map(service::view);
    }

    /** Writes a project without faults whose unit is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted upsert(Project project, Locked locked) {
        ProjectEntity stored = locked.stored().get(project.code());
        if (stored == null) {
            long lastVersion = locked.lastVersions().getOrDefault(project.code(), 0L);
            return new Upserted(service.store(project, lastVersion), Change.CREATED);
        }
        service.requireVisible(stored);
        boolean changed = stored.become(identified(service.content(project), stored));
        return new Upserted(stored, changed ? Change.UPDATED : Change.UNCHANGED);
    }

    private static ProjectContent identified(ProjectContent content, ProjectEntity stored) {
        if (content.indicators().stream().anyMatch(it -> it.id() != null)) {
            return content;
        }
        List<IndicatorContent> wanted = new ArrayList<>();
        content.indicators().forEach(it -> wanted.add(it.content()));
        return content.withIndicators(IndicatorMatching.match(stored.indicators(), wanted));
    }

    /**
     * What is stored under the codes asked for.
     *
     * @param lastVersions of those projects that were deleted
     */
    public record Locked(Map<String, ProjectEntity> stored, Map<String, Long> lastVersions) {}

    /** @param project whose version is the new one once the transaction is flushed */
    public record Upserted(ProjectEntity project, Change change) {}
}
