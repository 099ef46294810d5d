package org.budgetperformance.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.department.DepartmentService;
import org.budgetperformance.document.DocumentEntry;
import org.budgetperformance.document.DocumentFault;
import org.budgetperformance.document.DocumentProject;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.ProjectUpserts;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Completes what a document says with what the request says and what is stored, and finds where they contradict. */
@ApplicationScoped
class DocumentResolver {
    private static final String CODE_CELL = "项目编码";
    /** The rules do not ask for the year, and it may be unknown. */
    private static final int ANY_YEAR = 2000;

    private final DepartmentService departments;
    private final ProjectUpserts projects;

    DocumentResolver(DepartmentService departments, ProjectUpserts projects) {
        this.departments = departments;
        this.projects = projects;
    }

    /** The document ready to be written; empty when it is not, its faults in the list, which starts empty. */
    Optional<ResolvedDocument> resolve(PublishedDocument document, ImportRequest request, List<DocumentFault> faults) {
        document.entries().forEach(entry -> checkRules(entry, faults));
        String department = department(document, request, faults);
        Integer year = request.fiscalYear() != null ? request.fiscalYear() : document.fiscalYear();
        if (year == null) {
            faults.add(fault(FaultCode.DOCUMENT_YEAR_UNKNOWN));
        }
        String name = department == null ? null : name(department, document, request, faults);
        return department == null || year == null || name == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new ResolvedDocument(document, department, name, year));
    }

    private static @Nullable String department(
            PublishedDocument document, ImportRequest request, List<DocumentFault> faults) {
        String own = document.departmentCode();
        String asked = request.departmentCode();
        if (own != null && asked != null && !own.equals(asked)) {
            faults.add(fault(FaultCode.DOCUMENT_OTHER_DEPARTMENT, own, asked));
        }
        if (own == null && asked == null) {
            faults.add(fault(FaultCode.DOCUMENT_DEPARTMENT_UNKNOWN));
        }
        return own == null ? asked : own;
    }

    /** A stored department keeps its name; for a new one the request's comes before the document's. */
    private @Nullable String name(
            String department, PublishedDocument document, ImportRequest request, List<DocumentFault> faults) {
        String name = departments
                .name(department)
                .or(() -> Optional.ofNullable(request.departmentName()))
                .orElse(document.departmentName());
        if (name == null) {
            faults.add(fault(FaultCode.DOCUMENT_DEPARTMENT_NAME_UNKNOWN, department));
        }
        return name;
    }

    private void checkRules(DocumentEntry entry, List<DocumentFault> faults) {
        DocumentProject table = entry.project();
        if (table != null) {
            projects.check(ProjectOfDocument.of(table, ANY_YEAR)).stream()
                    .map(it -> ofProject(entry, table, it))
                    .forEach(faults::add);
        }
    }

    /** A fault of a project, at the code of the project. */
    static DocumentFault ofProject(DocumentEntry entry, DocumentProject table, Fault fault) {
        return new DocumentFault(table.line(), CODE_CELL, entry.seq(), fault.code(), fault.arguments());
    }

    private static DocumentFault fault(FaultCode code, String... arguments) {
        return new DocumentFault(1, null, null, code, new ArrayList<>(List.of(arguments)));
    }
}
