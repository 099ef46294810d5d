package org.budgetperformance.batch;

import java.util.List;
import org.budgetperformance.api.model.ProjectBatchAction;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.project.ProjectUpserts.Upserted;
import org.budgetperformance.shared.condition.EntityTag;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item.
 *
 * @param tag null when nothing was written
 * @param version null when nothing was written
 */
record ItemResult(
        BatchItem item,
        @Nullable String code,
        ProjectBatchAction action,
        @Nullable EntityTag tag,
        @Nullable Long version,
        List<Fault> faults) {

    /** To be asked once the write is flushed: the version is of then. */
    static ItemResult written(BatchItem item, Upserted upserted) {
        return new ItemResult(
                item,
                upserted.project().code(),
                ProjectBatchAction.fromString(upserted.change().name()),
                upserted.project().tag(),
                upserted.project().version(),
                List.of());
    }

    static ItemResult rejected(CheckedItem checked) {
        return new ItemResult(
                checked.item(), checked.code(), ProjectBatchAction.REJECTED, null, null, checked.faults());
    }

    static ItemResult skipped(BatchItem item) {
        String code = item.json() == null ? null : item.json().path("code").textValue();
        List<Fault> faults = List.of(Fault.at("", FaultCode.NOT_WRITTEN));
        return new ItemResult(item, code, ProjectBatchAction.SKIPPED, null, null, faults);
    }
}
