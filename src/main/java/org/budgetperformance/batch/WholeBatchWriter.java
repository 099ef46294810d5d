package org.budgetperformance.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.budgetperformance.api.model.ProjectBatchSummary;
import org.budgetperformance.project.ProjectUpserts;
import org.budgetperformance.shared.change.Records;
import org.budgetperformance.shared.contract.Spool;
import org.budgetperformance.shared.persistence.RetryOnDeadlock;

/** Writes a batch as one transaction, or not at all. */
@ApplicationScoped
class WholeBatchWriter {
    private final ChunkWriter chunks;
    private final ProjectUpserts projects;
    private final ObjectMapper json;

    WholeBatchWriter(ChunkWriter chunks, ProjectUpserts projects, ObjectMapper json) {
        this.chunks = chunks;
        this.projects = projects;
        this.json = json;
    }

    /** Leaves the answer in the spool: nobody may read of it before the commit. Faults end the request. */
    @RetryOnDeadlock
    @Transactional
    @Records
    ProjectBatchSummary write(SpooledBatch batch, BatchOptions options, Spool answer) throws IOException {
        projects.lockOnly(batch.codes());
        return write(batch, options, answer, chunks::join);
    }

    /** The same, taken back chunk by chunk: no item but a repeated one is of another's concern. */
    ProjectBatchSummary preview(SpooledBatch batch, BatchOptions options, Spool answer) throws IOException {
        return write(batch, options, answer, chunks::takeBack);
    }

    private ProjectBatchSummary write(
            SpooledBatch batch,
            BatchOptions options,
            Spool answer,
            BiFunction<List<BatchItem>, CodesSeen, List<ItemResult>> writer)
            throws IOException {
        ResultLines lines = new ResultLines(answer.writer(), json, options);
        BatchFaults faults = new BatchFaults();
        CodesSeen seen = new CodesSeen();
        batch.forEachChunk(items -> {
            List<ItemResult> results = writer.apply(items, seen);
            faults.add(results);
            lines.add(results);
        });
        faults.throwIfAny(batch.size());
        return lines.end();
    }
}
