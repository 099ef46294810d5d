package org.budgetperformance.shared.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
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
    private final RowFormats formats;
    private final Vertx vertx;
    private final CurrentVertxRequest current;
    private final Duration timeout;
    private final int allowed;
    private final Semaphore free;

    Exports(
            Snapshot snapshot,
            RowFormats formats,
            Vertx vertx,
            CurrentVertxRequest current,
            @ConfigProperty(name = "budget.export.timeout") Duration timeout,
            @ConfigProperty(name = "budget.export.concurrent") int allowed) {
        this.snapshot = snapshot;
        this.formats = formats;
        this.vertx = vertx;
        this.current = current;
        this.timeout = timeout;
        this.allowed = allowed;
        this.free = new Semaphore(allowed);
    }

    /** So many exports are being written at this moment. */
    public int underWay() {
        return allowed - free.availablePermits();
    }

    /** @param list a page of what is exported, in the order and by the filters of the request */
    public Response answer(ExportRequest request, Function<PageRequest, ? extends Page<?>> list) {
        RowFormat format = formats.of(request);
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

    private void write(Export export, boolean manifest, Function<PageRequest, ? extends Page<?>> list) {
        try {
            export.begin();
            long position = snapshot.read(list, export::add);
            export.finish(manifest, position);
        } catch (IOException | RuntimeException failure) {
            throw export.failed(failure);
        }
    }
}
