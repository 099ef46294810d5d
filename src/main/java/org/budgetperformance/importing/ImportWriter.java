package org.budgetperformance.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.api.model.ImportAction;
import org.budgetperformance.api.model.ImportEntry;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.ReviewReport;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.document.DocumentEntry;
import org.budgetperformance.document.DocumentFault;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.ReadResult;
import org.budgetperformance.project.ProjectUpserts;
import org.budgetperformance.project.ProjectUpserts.Locked;
import org.budgetperformance.project.ProjectUpserts.Upserted;
import org.budgetperformance.shared.audit.AuditTrail;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.targets.PerformanceTargetsService;
import org.budgetperformance.unit.UnitService;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Writes a document without faults as one transaction. A dry run does the same and takes it back. */
@ApplicationScoped
@RetryOnDeadlock
class ImportWriter {
    private final DepartmentService departments;
    private final UnitService units;
    private final ProjectUpserts projects;
    private final PerformanceTargetsService targets;
    private final ImportRepository imports;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Json json;

    ImportWriter(
            DepartmentService departments,
            UnitService units,
            ProjectUpserts projects,
            PerformanceTargetsService targets,
            ImportRepository imports,
            AuditTrail audit,
            EntityManager entities,
            Json json) {
        this.departments = departments;
        this.units = units;
        this.projects = projects;
        this.targets = targets;
        this.imports = imports;
        this.audit = audit;
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    @Records
    ImportReport write(ReadResult read, ResolvedDocument resolved, ImportRequest request, ReviewReport review) {
        targets.requireWhole(resolved.departmentCode());
        // locks come before any read, so that what is read is of the moment the locks were had
        departments.ensure(resolved.departmentCode(), resolved.departmentName());
        units.ensure(resolved.units());
        Locked locked = projects.lock(resolved.projectCodes());
        List<Told> told = told(resolved, locked);
        requireEditable(read, told, request, locked);
        List<Written> written = told.stream().map(it -> upsert(it, locked)).toList();
        targets.upsert(
                resolved.departmentCode(),
                resolved.fiscalYear(),
                resolved.targets(),
                stored -> TargetsCompletion.of(resolved, stored));
        entities.flush();
        List<ImportEntry> entries =
                written.stream().map(it -> it.report(request.dryRun())).toList();
        return request.dryRun() ? takenBack(resolved, entries, review) : kept(resolved, entries, review);
    }

    /** Ends the request with a report that names every project that would change in a status that forbids it. */
    private void requireEditable(ReadResult read, List<Told> told, ImportRequest request, Locked locked) {
        List<DocumentFault> faults = new ArrayList<>();
        for (Told it : told) {
            DocumentProject table = it.entry().project();
            if (table != null && it.project() != null) {
                projects.refusal(it.project(), locked)
                        .map(fault -> DocumentResolver.ofProject(it.entry(), table, fault))
                        .ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.refused(ImportReports.refused(read, faults, request));
        }
    }

    private List<Told> told(ResolvedDocument resolved, Locked locked) {
        List<Told> told = new ArrayList<>();
        for (DocumentEntry entry : resolved.document().entries()) {
            DocumentProject table = entry.project();
            told.add(new Told(entry, table == null ? null : completed(resolved.project(table), locked)));
        }
        return told;
    }

    private Project completed(Project told, Locked locked) {
        return projects.stored(told.code(), locked)
                .map(stored -> ProjectCompletion.of(told, stored))
                .orElse(told);
    }

    private Written upsert(Told told, Locked locked) {
        Project project = told.project();
        return new Written(told.entry(), project == null ? null : projects.upsert(project, locked));
    }

    private static ImportReport takenBack(ResolvedDocument resolved, List<ImportEntry> entries, ReviewReport review) {
        QuarkusTransaction.setRollbackOnly();
        return ImportReports.written(null, true, resolved, entries, review);
    }

    private ImportReport kept(ResolvedDocument resolved, List<ImportEntry> entries, ReviewReport review) {
        String id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        ImportReport report = ImportReports.written(id, false, resolved, entries, review);
        imports.persist(new DocumentImportEntity(
                id,
                resolved.departmentCode(),
                resolved.fiscalYear(),
                report.importedAt(),
                json.text(report.totals()),
                json.text(report)));
        // the report is kept even of a document that changes nothing
        audit.written();
        return report;
    }

    /** @param project what is to be written; null for an entry that is wholly classified */
    private record Told(DocumentEntry entry, @Nullable Project project) {}

    private record Written(DocumentEntry entry, @Nullable Upserted upserted) {
        ImportEntry report(boolean dryRun) {
            if (upserted == null) {
                return ImportReports.entry(entry, ImportAction.CLASSIFIED, null);
            }
            Long version = dryRun ? null : upserted.project().version();
            return ImportReports.entry(
                    entry, ImportAction.fromString(upserted.change().name()), version);
        }
    }
}
