package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.persistence.Change;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Faults;

/**
 * Writes many projects by their codes, without conditions: new ones are created, different ones changed under a new version,
 * equal ones left untouched. Indicators come without ids and keep those of the stored ones they stand for.
 */
@ApplicationScoped
public class ProjectUpserts {
    /** Codes a statement, so that no statement outgrows what a server takes. */
    private static final int CHUNK = 1000;

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
        rules.check(project, null, faults);
        return faults.toList();
    }

    /** Locks the projects of these codes; to be called before the transaction reads anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Locked lock(List<String> codes) {
        Map<String, ProjectEntity> stored = new HashMap<>();
        Map<String, Long> lastVersions = new HashMap<>();
        for (int from = 0; from < codes.size(); from += CHUNK) {
            List<String> chunk = codes.subList(from, Math.min(from + CHUNK, codes.size()));
            projects.findForChange(chunk).forEach(project -> stored.put(project.code(), project));
            List<String> absent =
                    chunk.stream().filter(code -> !stored.containsKey(code)).toList();
            lastVersions.putAll(changes.lastVersions(ChangeKind.PROJECT, absent));
        }
        return new Locked(stored, lastVersions);
    }

    /** Writes a project without faults whose unit is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted upsert(Project project, Locked locked) {
        ProjectEntity stored = locked.stored().get(project.code());
        if (stored == null) {
            long lastVersion = locked.lastVersions().getOrDefault(project.code(), 0L);
            return new Upserted(service.store(project, lastVersion), Change.CREATED);
        }
        boolean changed = stored.become(identified(service.content(project), stored));
        return new Upserted(stored, changed ? Change.UPDATED : Change.UNCHANGED);
    }

    private static ProjectContent identified(ProjectContent content, ProjectEntity stored) {
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
