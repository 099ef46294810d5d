package org.budgetperformance.shared.security;

import static org.budgetperformance.shared.security.Role.AUDITOR;
import static org.budgetperformance.shared.security.Role.FINANCE;
import static org.budgetperformance.shared.security.Role.READER;
import static org.budgetperformance.shared.security.Role.REVIEWER;
import static org.budgetperformance.shared.security.Role.UNIT_EDITOR;

import java.util.List;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;

/** What an operation asks of its caller: the OAuth scope under which the contract lists it, one of some roles, and maybe clearance. */
@SuppressWarnings("ImmutableEnumChecker") // the list is one of List.of
public enum Permission {
    READ("budget:read", false, READER, UNIT_EDITOR, REVIEWER, FINANCE, AUDITOR),
    EXCHANGE("budget:read", false, REVIEWER, FINANCE, AUDITOR),
    WRITE("budget:write", false, UNIT_EDITOR, FINANCE),
    REVIEW("budget:write", false, REVIEWER, FINANCE),
    MOVE("budget:write", false, UNIT_EDITOR, REVIEWER, FINANCE),
    ADMINISTER("budget:write", false, FINANCE),
    READ_AUDIT("budget:audit", false, AUDITOR),
    READ_SECRETS("budget:secret", true, UNIT_EDITOR, REVIEWER, FINANCE, AUDITOR),
    WRITE_SECRETS("budget:secret", true, UNIT_EDITOR, FINANCE);

    private final String scope;
    private final boolean ofTheCleared;
    private final List<Role> roles;

    Permission(String scope, boolean ofTheCleared, Role... roles) {
        this.scope = scope;
        this.ofTheCleared = ofTheCleared;
        this.roles = List.of(roles);
    }

    public String scope() {
        return scope;
    }

    public List<Role> roles() {
        return roles;
    }

    public boolean isOfTheCleared() {
        return ofTheCleared;
    }

    /** Whether the caller has the permission, for some units at least. */
    public boolean isHeldBy(Caller caller) {
        return roles.stream().anyMatch(caller.roles()::contains)
                && caller.scopes().contains(scope)
                && (!ofTheCleared || caller.cleared());
    }

    /** The units for which the caller has the permission, or a 403. */
    Scope requireOf(Caller caller) {
        if (!isHeldBy(caller)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    ofTheCleared ? Detail.NOT_CLEARED : Detail.NOT_PERMITTED,
                    scope,
                    String.join(", ", roles.stream().map(Role::claim).toList()));
        }
        return caller.isOverAllUnits(roles) ? Scope.ALL : caller.units();
    }
}
