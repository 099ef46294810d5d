package org.budgetperformance.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.api.model.ImportSummary;
import org.budgetperformance.api.model.ImportTotals;
import org.budgetperformance.document.DocumentFault;
import org.budgetperformance.document.DocumentReader;
import org.budgetperformance.document.PublishedDocument;
import org.budgetperformance.document.ReadResult;
import org.budgetperformance.review.DocumentSubjects;
import org.budgetperformance.review.ReviewReports;
import org.budgetperformance.review.Subject;
import org.budgetperformance.shared.condition.Stored;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Language;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Imports of published documents, and the reports of those that were written. */
@ApplicationScoped
public class ImportService implements DocumentSubjects {
    private final DocumentResolver resolver;
    private final ImportWriter writer;
    private final ImportRepository imports;
    private final ReviewReports reviews;
    private final Json json;

    ImportService(
            DocumentResolver resolver,
            ImportWriter writer,
            ImportRepository imports,
            ReviewReports reviews,
            Json json) {
        this.resolver = resolver;
        this.writer = writer;
        this.imports = imports;
        this.reviews = reviews;
        this.json = json;
    }

    /** Takes in a document that tells its department and year itself. */
    public ImportReport importDocument(byte[] document) {
        return run(document, new ImportRequest(false, null, null, null, Language.of(null)));
    }

    /** Takes a document in, or ends the request with a report of all its faults. */
    ImportReport run(byte[] bytes, ImportRequest request) {
        ReadResult read = DocumentReader.read(bytes);
        ResolvedDocument resolved = resolved(read, request);
        // before the transaction, whose locks others wait for
        return writer.write(read, resolved, request, reviews.of(resolved.subjects()));
    }

    @Override
    public List<Subject> read(byte[] document, Language language) {
        return resolved(DocumentReader.read(document), new ImportRequest(true, null, null, null, language))
                .subjects();
    }

    private ResolvedDocument resolved(ReadResult read, ImportRequest request) {
        List<DocumentFault> faults = new ArrayList<>();
        PublishedDocument document = read.document();
        Optional<ResolvedDocument> resolved =
                document == null ? Optional.empty() : resolver.resolve(document, request, faults);
        if (resolved.isEmpty() || !read.isSound()) {
            throw ProblemException.refused(ImportReports.refused(read, faults, request));
        }
        return resolved.get();
    }

    Page<ImportSummary> list(@Nullable String departmentCode, @Nullable Integer fiscalYear, PageRequest request) {
        return imports.list(departmentCode, fiscalYear, request)
                .map(row -> new ImportSummary(
                        row.id(),
                        row.departmentCode(),
                        row.fiscalYear(),
                        row.importedAt(),
                        json.read(row.totals(), ImportTotals.class)));
    }

    Stored<ImportReport> get(String id) {
        DocumentImportEntity stored =
                imports.find(id).orElseThrow(() -> ProblemException.notFound(Detail.NO_IMPORT, id));
        return Stored.read(json.read(stored.report(), ImportReport.class), stored.tag());
    }
}
