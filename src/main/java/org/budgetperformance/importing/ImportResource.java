package org.budgetperformance.importing;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.budgetperformance.api.ImportsApi;
import org.budgetperformance.api.model.ImportPage;
import org.budgetperformance.api.model.ImportReport;
import org.budgetperformance.api.model.ImportSummary;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.form.WorkbookTemplate;
import org.budgetperformance.shared.condition.Answers;
import org.budgetperformance.shared.export.Exports;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageLinks;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.Language;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /v1/imports}. */
public class ImportResource implements ImportsApi {
    private static final String PART = "document";
    private static final String TEMPLATE = "performance-targets-template.xlsx";

    private final ImportService imports;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final long largestDocument;

    ImportResource(
            ImportService imports,
            HttpHeaders headers,
            UriInfo uri,
            @ConfigProperty(name = "budget.http.max-body-size") MemorySize largestDocument) {
        this.imports = imports;
        this.headers = headers;
        this.uri = uri;
        this.largestDocument = largestDocument.asLongValue();
    }

    @Override
    @Idempotent
    public RestResponse<ImportReport> importDocument(
            byte[] document, Boolean dryRun, String departmentCode, String departmentName, Integer fiscalYear) {
        return run(document, dryRun, departmentCode, departmentName, fiscalYear);
    }

    @Override
    @Idempotent
    public RestResponse<ImportReport> importDocument(
            List<FileUpload> parts, Boolean dryRun, String departmentCode, String departmentName, Integer fiscalYear) {
        return run(documentOf(parts), dryRun, departmentCode, departmentName, fiscalYear);
    }

    @Override
    public RestResponse<ImportPage> listImports(
            String departmentCode, Integer fiscalYear, Integer limit, String cursor, Boolean count) {
        Page<ImportSummary> page = imports.list(departmentCode, fiscalYear, new PageRequest(limit, cursor, count));
        return PageLinks.answer(new ImportPage(page.items(), page.nextCursor(), page.totalCount()), page, uri);
    }

    @Override
    public RestResponse<ImportReport> getImport(String importId, String ifNoneMatch) {
        return Answers.read(imports.get(importId), ifNoneMatch);
    }

    @Override
    public RestResponse<byte[]> getImportTemplate() {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            WorkbookTemplate.write(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return RestResponse.ResponseBuilder.ok(workbook.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, Exports.disposition(TEMPLATE))
                .build();
    }

    private RestResponse<ImportReport> run(
            byte[] document,
            boolean dryRun,
            @Nullable String departmentCode,
            @Nullable String departmentName,
            @Nullable Integer fiscalYear) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        ImportReport report =
                imports.run(document, new ImportRequest(dryRun, departmentCode, departmentName, fiscalYear, language));
        return report.id() == null
                ? RestResponse.ok(report)
                : RestResponse.ResponseBuilder.<ImportReport>created(URI.create("/v1/imports/" + report.id()))
                        .entity(report)
                        .build();
    }

    private byte[] documentOf(List<FileUpload> parts) {
        FileUpload part = parts.stream()
                .filter(it -> it.name().equals(PART))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.unprocessable(List.of(Fault.at("/" + PART, FaultCode.MISSING_MEMBER, PART))));
        // a form may come without its length
        if (part.size() > largestDocument) {
            throw ProblemException.of(ProblemType.CONTENT_TOO_LARGE);
        }
        try {
            return Files.readAllBytes(part.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
