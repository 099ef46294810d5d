package org.budgetperformance.batch;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.budgetperformance.api.ProjectBatchesApi;
import org.budgetperformance.shared.problem.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/project-batches}. */
public class ProjectBatchResource implements ProjectBatchesApi {
    private final BatchService batches;
    private final HttpHeaders headers;

    ProjectBatchResource(BatchService batches, HttpHeaders headers) {
        this.batches = batches;
        this.headers = headers;
    }

    @Override
    public RestResponse<StreamingOutput> writeProjectBatch(InputStream body, Boolean atomic, Boolean dryRun) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        BatchOptions options = new BatchOptions(atomic, dryRun, language);
        return RestResponse.ResponseBuilder.ok(batches.run(body, headers.getMediaType(), options))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
