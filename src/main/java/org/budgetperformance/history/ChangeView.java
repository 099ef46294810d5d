package org.budgetperformance.history;

import jakarta.inject.Singleton;
import org.budgetperformance.api.model.Change;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.Department;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Unit;
import org.budgetperformance.shared.change.ChangeLog;
import org.budgetperformance.shared.change.RecordedState;
import org.jspecify.annotations.Nullable;

/** Writes changes as the contract does. */
@Singleton
class ChangeView {
    private final ChangeLog changes;

    ChangeView(ChangeLog changes) {
        this.changes = changes;
    }

    Change of(RecordedState state) {
        return new Change(
                state.position(),
                state.kind(),
                state.code(),
                state.version(),
                state.action(),
                state.changedAt(),
                state.actor(),
                state.reason(),
                state.etag(),
                document(state, ChangeKind.DEPARTMENT, Department.class),
                document(state, ChangeKind.UNIT, Unit.class),
                document(state, ChangeKind.PROJECT, Project.class),
                document(state, ChangeKind.PERFORMANCE_TARGETS, PerformanceTargets.class));
    }

    private <D> @Nullable D document(RecordedState state, ChangeKind kind, Class<D> type) {
        return state.kind() == kind && state.document() != null ? changes.document(state, type) : null;
    }
}
