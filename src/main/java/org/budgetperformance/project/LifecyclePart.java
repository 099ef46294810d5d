package org.budgetperformance.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands in its life (项目状态), and what that allows.
 *
 * @param approvedVersion the version that was approved last, null before the first approval
 */
@Embeddable
public record LifecyclePart(
        @Enumerated(EnumType.STRING) ProjectStatus status,
        @Nullable Long approvedVersion) {

    static final LifecyclePart NEW = new LifecyclePart(ProjectStatus.DRAFT, null);

    /** Whether an approval would approve what was approved before and changed since. */
    public boolean isAmendment() {
        return status == ProjectStatus.AMENDING;
    }

    /** @param version the number of the state that the move makes */
    LifecyclePart after(Transition move, long version) {
        return new LifecyclePart(move.target(), move == Transition.APPROVE ? Long.valueOf(version) : approvedVersion);
    }

    void requireMove(String code, Transition move) {
        if (!move.leadsFrom(status)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, Detail.NOT_MOVABLE, code, status.name(), move.name(), moves());
        }
    }

    void requireEditable(String code) {
        if (!status.isEditable()) {
            throw ProblemException.of(ProblemType.CONFLICT, Detail.NOT_EDITABLE, code, status.name(), moves());
        }
    }

    void requireDeletable(String code) {
        if (!status.isDeletable()) {
            throw ProblemException.of(ProblemType.CONFLICT, Detail.NOT_DELETABLE, code, status.name(), moves());
        }
    }

    /** What an item of many is told where a request of its own would end with a 409. */
    Fault notEditable(String code) {
        return Fault.at("", FaultCode.NOT_EDITABLE, code, status.name(), moves());
    }

    private String moves() {
        List<Transition> moves = Transition.from(status);
        return moves.isEmpty() ? "—" : moves.stream().map(Transition::name).collect(Collectors.joining(", "));
    }
}
