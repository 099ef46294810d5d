package org.budgetperformance.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.api.model.TargetsEntry;
import org.budgetperformance.document.DocumentEntry;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.review.Subject;

/** A document without faults, with everything known that is needed to write it. */
record ResolvedDocument(PublishedDocument document, String departmentCode, String departmentName, int fiscalYear) {

    /** Names of the units by their codes, in the order of the document. */
    Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        document.projects().forEach(table -> units.put(table.unitCode().value(), table.unitName()));
        return units;
    }

    List<String> projectCodes() {
        return document.projects().stream().map(table -> table.code().value()).toList();
    }

    Project project(DocumentProject table) {
        return ProjectOfDocument.of(table, fiscalYear);
    }

    List<Subject> subjects() {
        return document.projects().stream()
                .map(table -> Subject.of(project(table), table.unitName()))
                .toList();
    }

    PerformanceTargets targets() {
        return new PerformanceTargets(
                null,
                null,
                document.overallObjective(),
                document.subTargets().stream()
                        .map(it -> new SubTarget(null, it.name(), it.objective(), it.indicators()))
                        .toList(),
                document.safeguards().stream()
                        .map(it -> new Safeguard(null, it.title(), it.text()))
                        .toList(),
                document.entries().stream().map(ResolvedDocument::entry).toList(),
                null,
                null,
                null,
                null);
    }

    private static TargetsEntry entry(DocumentEntry entry) {
        DocumentProject project = entry.project();
        return new TargetsEntry(
                entry.seq(), project == null ? null : project.code().value(), project == null);
    }
}
