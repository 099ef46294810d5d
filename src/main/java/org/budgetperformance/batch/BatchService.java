package org.budgetperformance.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.budgetperformance.api.model.ProjectBatchSummary;
import org.budgetperformance.shared.contract.Spool;

/** Batches of projects. */
@ApplicationScoped
public class BatchService {
    private final BatchReader reader;
    private final ChunkWriter chunks;
    private final WholeBatchWriter whole;
    private final ObjectMapper json;
    private final Event<ProjectBatchSummary> ended;

    BatchService(
            BatchReader reader,
            ChunkWriter chunks,
            WholeBatchWriter whole,
            ObjectMapper json,
            Event<ProjectBatchSummary> ended) {
        this.reader = reader;
        this.chunks = chunks;
        this.whole = whole;
        this.json = json;
        this.ended = ended;
    }

    /** Takes a batch in. One whose items stand for themselves is written while the answer is. */
    StreamingOutput run(Spool body, MediaType type, BatchOptions options) {
        try {
            SpooledBatch batch = reader.read(body, type);
            return options.atomic() ? answerOfWhole(batch, options) : target -> writeSingly(batch, options, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StreamingOutput answerOfWhole(SpooledBatch batch, BatchOptions options) throws IOException {
        Spool answer = Spool.create();
        try {
            ended.fire(options.dryRun() ? whole.preview(batch, options, answer) : whole.write(batch, options, answer));
        } catch (IOException | RuntimeException failure) {
            answer.close();
            throw failure;
        }
        return target -> {
            try (answer) {
                answer.copyTo(target);
            }
        };
    }

    private void writeSingly(SpooledBatch batch, BatchOptions options, OutputStream target) throws IOException {
        CodesSeen seen = new CodesSeen();
        ChunkFallback writer = new ChunkFallback(items -> write(items, seen, options));
        ResultLines lines = new ResultLines(target, json, options);
        batch.forEachChunk(items -> lines.add(writer.write(items)));
        ended.fire(lines.end());
    }

    private List<ItemResult> write(List<BatchItem> items, CodesSeen seen, BatchOptions options) {
        return options.dryRun() ? chunks.takeBack(items, seen) : chunks.commit(items, seen);
    }
}
