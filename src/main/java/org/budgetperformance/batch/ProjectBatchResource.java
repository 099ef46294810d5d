package org.budgetperformance.batch;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.budgetperformance.api.ProjectBatchesApi;
import org.budgetperformance.shared.contract.IncomingBody;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.budgetperformance.shared.problem.Language;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/project-batches}. */
public class ProjectBatchResource implements ProjectBatchesApi {
    private final BatchService batches;
    private final IncomingBody incoming;
    private final HttpHeaders headers;

    ProjectBatchResource(BatchService batches, IncomingBody incoming, HttpHeaders headers) {
        this.batches = batches;
        this.incoming = incoming;
        this.headers = headers;
    }

    @Override
    @Idempotent
    public RestResponse<StreamingOutput> writeProjectBatch(InputStream body, Boolean atomic, Boolean dryRun) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        BatchOptions options = new BatchOptions(atomic, dryRun, language);
        return RestResponse.ResponseBuilder.ok(batches.run(incoming.spool(), headers.getMediaType(), options))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
