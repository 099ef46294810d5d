package org.budgetperformance.shared.security;

import static org.budgetperformance.shared.security.Role.AUDITOR;
import static org.budgetperformance.shared.security.Role.FINANCE;
import static org.budgetperformance.shared.security.Role.READER;
import static org.budgetperformance.shared.security.Role.REVIEWER;
import static org.budgetperformance.shared.security.Role.UNIT_EDITOR;

import java.util.Collections;
import java.util.Set;

/** What an operation asks of its caller: a role, the OAuth scope under which the contract lists the operation, and maybe clearance. */
@SuppressWarnings("ImmutableEnumChecker") // a set of these does not change
public enum Permission {
    READ("budget:read", false, READER, UNIT_EDITOR, REVIEWER, FINANCE, AUDITOR),
    EXCHANGE("budget:read", false, REVIEWER, FINANCE, AUDITOR),
    WRITE("budget:write", false, UNIT_EDITOR, FINANCE),
    ADMINISTER("budget:write", false, FINANCE),
    READ_AUDIT("budget:audit", false, AUDITOR),
    READ_SECRETS("budget:secret", true, UNIT_EDITOR, REVIEWER, FINANCE, AUDITOR),
    WRITE_SECRETS("budget:secret", true, UNIT_EDITOR, FINANCE);

    private final String scope;
    private final boolean ofTheCleared;
    private final Set<Role> roles;

    Permission(String scope, boolean ofTheCleared, Role... roles) {
        this.scope = scope;
        this.ofTheCleared = ofTheCleared;
        this.roles = Set.of(roles);
    }

    public String scope() {
        return scope;
    }

    boolean isGivenTo(Caller caller) {
        return caller.scopes().contains(scope)
                && !Collections.disjoint(caller.roles(), roles)
                && (caller.cleared() || !ofTheCleared);
    }
}
