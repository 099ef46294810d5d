package org.budgetperformance.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.persistence.Change;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Faults;
import org.jspecify.annotations.Nullable;

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

    ProjectUpserts(ProjectRepository projects, ProjectService service, ProjectRules rules) {
        this.projects = projects;
        this.service = service;
        this.rules = rules;
    }

    /** What the rules find wrong with a project that is to be written so. */
    public List<Fault> check(Project project) {
        Faults faults = new Faults();
        rules.check(project, null, faults);
        return faults.toList();
    }

    /** Locks the projects of these codes; to be called before the transaction reads anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, ProjectEntity> lock(List<String> codes) {
        Map<String, ProjectEntity> stored = new HashMap<>();
        for (int from = 0; from < codes.size(); from += CHUNK) {
            List<String> chunk = codes.subList(from, Math.min(from + CHUNK, codes.size()));
            projects.findForChange(chunk).forEach(project -> stored.put(project.code(), project));
        }
        return stored;
    }

    /** Writes a project without faults whose unit is stored. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Upserted upsert(Project project, @Nullable ProjectEntity stored) {
        if (stored == null) {
            return new Upserted(service.create(project.code(), project), Change.CREATED);
        }
        boolean changed = stored.become(identified(service.content(project), stored));
        return new Upserted(stored, changed ? Change.UPDATED : Change.UNCHANGED);
    }

    private static ProjectContent identified(ProjectContent content, ProjectEntity stored) {
        List<IndicatorContent> wanted = new ArrayList<>();
        content.indicators().forEach(it -> wanted.add(it.content()));
        return content.withIndicators(IndicatorMatching.match(stored.indicators(), wanted));
    }

    /** @param project whose version is the new one once the transaction is flushed */
    public record Upserted(ProjectEntity project, Change change) {}
}
