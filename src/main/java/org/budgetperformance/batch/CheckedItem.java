package org.budgetperformance.batch;

import java.util.List;
import java.util.Objects;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.shared.contract.CheckedBody;
import org.budgetperformance.shared.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An item held against the contract's schema, its faults growing with each further check.
 *
 * @param body null when the item is no JSON
 */
record CheckedItem(BatchItem item, @Nullable CheckedBody<Project> body) {

    @Nullable
    String code() {
        return body == null ? null : body.value().code();
    }

    @Nullable
    String unitCode() {
        return body == null ? null : body.value().unitCode();
    }

    List<Fault> faults() {
        return body == null
                ? List.of(Objects.requireNonNull(item.unreadable()))
                : body.faults().toList();
    }
}
