package org.budgetperformance.project;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.budgetperformance.shared.security.Caller;
import org.budgetperformance.shared.security.Permission;
import org.budgetperformance.shared.security.Role;

/** Who may make which move. The operation lets in whoever may make any. */
final class TransitionRights {
    private TransitionRights() {}

    /** The moves from where the project stands that are the caller's to make. */
    static List<Transition> allowed(Caller caller, ProjectEntity project) {
        return Transition.from(project.lifecycle().status()).stream()
                .filter(move -> mayMake(caller, move, project))
                .toList();
    }

    /** Ends the request with a 403 unless the move is the caller's to make, whatever the status. */
    static void require(Caller caller, Transition move, ProjectEntity project) {
        if (!mayMake(caller, move, project)) {
            String wanted = roles(move).stream().map(Role::claim).collect(Collectors.joining(", "));
            throw ProblemException.of(ProblemType.FORBIDDEN, Detail.MOVE_NOT_PERMITTED, move.name(), wanted);
        }
    }

    private static boolean mayMake(Caller caller, Transition move, ProjectEntity project) {
        return Permission.MOVE.isHeldBy(caller) && caller.isAny(roles(move), project.owner());
    }

    private static List<Role> roles(Transition move) {
        return switch (move) {
            case SUBMIT, AMEND -> List.of(Role.UNIT_EDITOR, Role.FINANCE);
            case RETURN, APPROVE -> List.of(Role.REVIEWER, Role.FINANCE);
            case CLOSE -> List.of(Role.FINANCE);
        };
    }
}
