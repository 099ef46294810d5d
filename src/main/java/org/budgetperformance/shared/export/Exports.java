package org.budgetperformance.shared.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.budgetperformance.shared.paging.Page;
import org.budgetperformance.shared.paging.PageRequest;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with more than a page: a list as a whole, a document. */
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
        return answer(format.mediaType(), request.name() + "." + format.ending(), (out, wire) -> {
            Export export = new Export(format, out, wire);
            export.begin();
            long position = snapshot.read(list, export::add);
            export.finish(request.manifest(), position);
        });
    }

    /** @param content writes all of it, as it is at one moment */
    Response answer(String mediaType, String file, Snapshot.Reading<OutputStream> content) {
        return answer(mediaType, file, (out, wire) -> {
            OutputStream watched = new WatchedStream(new BufferedOutputStream(out, Export.BUFFER), wire);
            snapshot.read(watched, content);
            watched.flush();
        });
    }

    private Response answer(String mediaType, String file, Writing writing) {
        Wire wire = new Wire(current.getCurrent().request());
        StreamingOutput body = out -> {
            // not before the answer is written: only here it is sure to be given back
            if (!free.tryAcquire()) {
                throw ProblemException.of(
                        ProblemType.SERVICE_UNAVAILABLE, Detail.EXPORTS_BUSY, Integer.toString(allowed));
            }
            long deadline = vertx.setTimer(timeout.toMillis(), id -> wire.cut());
            try {
                writing.write(out, wire);
            } catch (IOException | RuntimeException failure) {
                throw wire.failed(failure);
            } finally {
                vertx.cancelTimer(deadline);
                free.release();
            }
        };
        return Response.ok(body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .build();
    }

    public static String disposition(String file) {
        return "attachment; filename=\"" + file + "\"";
    }

    private interface Writing {
        void write(OutputStream out, Wire wire) throws IOException;
    }
}
