package org.budgetperformance.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.TargetsEntry;
import org.budgetperformance.form.FormWriter;
import org.budgetperformance.project.ProjectCatalogue;
import org.budgetperformance.project.ProjectFilter;
import org.budgetperformance.project.ProjectFindings;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;

/**
 * The published document of a department and year: its own targets, then the entries in their order, then what has come since then. An entry of
 * a project that the caller may not see is left out. Of some projects only, it is their forms and nothing else.
 */
@ApplicationScoped
class TargetsDocument {
    private static final int PIECE = 200;

    private final ProjectCatalogue projects;
    private final ProjectFindings findings;
    private final EntityManager entities;

    TargetsDocument(ProjectCatalogue projects, ProjectFindings findings, EntityManager entities) {
        this.projects = projects;
        this.findings = findings;
        this.entities = entities;
    }

    void write(PerformanceTargets targets, ProjectFilter filter, FormWriter to) throws IOException {
        List<TargetsEntry> entries = Objects.requireNonNullElse(targets.entries(), List.of());
        if (filter.isOfDepartment()) {
            to.begin(targets);
        }
        for (int from = 0; from < entries.size(); from += PIECE) {
            writeEntries(entries.subList(from, Math.min(from + PIECE, entries.size())), filter, to);
        }
        writeOthers(entries, filter, to);
    }

    private void writeEntries(List<TargetsEntry> entries, ProjectFilter filter, FormWriter to) throws IOException {
        Map<String, Project> found = projects.ofCodes(
                filter,
                entries.stream()
                        .map(TargetsEntry::projectCode)
                        .filter(Objects::nonNull)
                        .toList());
        if (to.isOfFindings()) {
            to.findings(findings.of(found.keySet()));
            return;
        }
        for (TargetsEntry entry : entries) {
            Project project = found.get(entry.projectCode());
            if (project != null) {
                to.project(entry.seq(), project);
            } else if (entry.classified() && filter.isOfDepartment()) {
                to.classified(entry.seq());
            }
        }
        entities.clear();
    }

    private void writeOthers(List<TargetsEntry> entries, ProjectFilter filter, FormWriter to) throws IOException {
        Set<String> written = new HashSet<>();
        entries.forEach(it -> written.add(it.projectCode()));
        int seq = entries.stream().mapToInt(TargetsEntry::seq).max().orElse(0);
        String cursor = null;
        do {
            Page<Project> page = projects.page(filter, new PageRequest(PIECE, cursor, false));
            List<Project> others = page.items().stream()
                    .filter(it -> !written.contains(it.code()))
                    .toList();
            if (to.isOfFindings()) {
                to.findings(findings.of(others.stream().map(Project::code).toList()));
            } else {
                for (Project project : others) {
                    to.project(++seq, project);
                }
            }
            entities.clear();
            cursor = page.nextCursor();
        } while (cursor != null);
    }
}
