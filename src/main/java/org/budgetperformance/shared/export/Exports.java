package org.budgetperformance.shared.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.budgetperformance.shared.contract.Contract;
import org.budgetperformance.shared.contract.JsonTrees;
import org.budgetperformance.shared.contract.RequestedItems;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with a list as a whole. */
@Singleton
public class Exports {
    private final Snapshot snapshot;
    private final Contract contract;
    private final RequestedItems requested;
    private final ObjectMapper mapper;
    private final JsonTrees trees;
    private final Vertx vertx;
    private final CurrentVertxRequest current;
    private final Duration timeout;
    private final int allowed;
    private final Semaphore free;

    Exports(
            Snapshot snapshot,
            Contract contract,
            RequestedItems requested,
            ObjectMapper mapper,
            JsonTrees trees,
            Vertx vertx,
            CurrentVertxRequest current,
            @ConfigProperty(name = "budget.export.timeout") Duration timeout,
            @ConfigProperty(name = "budget.export.concurrent") int allowed) {
        this.snapshot = snapshot;
        this.contract = contract;
        this.requested = requested;
        this.mapper = mapper;
        this.trees = trees;
        this.vertx = vertx;
        this.current = current;
        this.timeout = timeout;
        this.allowed = allowed;
        this.free = new Semaphore(allowed);
    }

    /** @param list a page of what is exported, in the order and by the filters of the request */
    public Response answer(ExportRequest request, Function<PageRequest, ? extends Page<?>> list) {
        RowFormat format = format(request);
        Wire wire = new Wire(current.getCurrent().request());
        StreamingOutput body = out -> {
            // not before the answer is written: only here it is sure to be given back
            if (!free.tryAcquire()) {
                throw ProblemException.of(
                        ProblemType.SERVICE_UNAVAILABLE, Detail.EXPORTS_BUSY, Integer.toString(allowed));
            }
            long deadline = vertx.setTimer(timeout.toMillis(), id -> wire.cut());
            try {
                write(new Export(format, out, wire), request.manifest(), list);
            } finally {
                vertx.cancelTimer(deadline);
                free.release();
            }
        };
        return Response.ok(body, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + request.name() + "." + format.ending() + "\"")
                .build();
    }

    private void write(Export export, boolean manifest, Function<PageRequest, ? extends Page<?>> list)
            throws IOException {
        try {
            export.begin();
            snapshot.read(list, export::add);
            export.finish(manifest);
        } catch (IOException | RuntimeException failure) {
            throw export.failed(failure);
        }
    }

    private RowFormat format(ExportRequest request) {
        List<String> fields = List.copyOf(requested.fields());
        return request.mediaType().equals(CsvFormat.MEDIA_TYPE)
                ? new CsvFormat(
                        trees, CsvColumns.of(requested.schema(), fields, contract), fields, request.byteOrderMark())
                : new NdjsonFormat(mapper, trees, fields);
    }
}
