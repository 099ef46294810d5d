package org.budgetperformance.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.api.model.ProjectBatchAction;
import org.budgetperformance.api.model.ProjectBatchEnd;
import org.budgetperformance.api.model.ProjectBatchLine;
import org.budgetperformance.api.model.ProjectBatchResult;
import org.budgetperformance.api.model.ProjectBatchSummary;
import org.budgetperformance.shared.problem.Problems;

/** Writes the answer to a batch, a line for each item and the counts at the end. */
final class ResultLines {
    private final OutputStream target;
    private final ObjectMapper json;
    private final BatchOptions options;
    private final Map<ProjectBatchAction, Integer> counts = new EnumMap<>(ProjectBatchAction.class);

    ResultLines(OutputStream target, ObjectMapper json, BatchOptions options) {
        this.target = target;
        this.json = json;
        this.options = options;
    }

    /** Adds the lines of a chunk and sends them off. */
    void add(List<ItemResult> results) {
        try {
            for (ItemResult result : results) {
                counts.merge(result.action(), 1, Integer::sum);
                write(new ProjectBatchLine(line(result)));
            }
            target.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds the counts of all and tells them. */
    ProjectBatchSummary end() throws IOException {
        ProjectBatchSummary summary = summary();
        write(new ProjectBatchLine(new ProjectBatchEnd(summary)));
        target.flush();
        return summary;
    }

    private ProjectBatchSummary summary() {
        return new ProjectBatchSummary(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                count(ProjectBatchAction.CREATED),
                count(ProjectBatchAction.UPDATED),
                count(ProjectBatchAction.UNCHANGED),
                count(ProjectBatchAction.REJECTED),
                count(ProjectBatchAction.SKIPPED),
                options.atomic(),
                options.dryRun());
    }

    private int count(ProjectBatchAction action) {
        return counts.getOrDefault(action, 0);
    }

    private void write(ProjectBatchLine line) throws IOException {
        target.write(json.writeValueAsBytes(line));
        target.write('\n');
    }

    /** Tags and versions of a dry run are of a state that never was. */
    private ProjectBatchResult line(ItemResult result) {
        return new ProjectBatchResult(
                result.item().index(),
                result.item().line(),
                result.code(),
                result.action(),
                options.dryRun() || result.tag() == null ? null : result.tag().value(),
                options.dryRun() ? null : result.version(),
                result.faults().stream()
                        .map(fault -> Problems.error(fault, options.language()))
                        .toList());
    }
}
