package org.budgetperformance.shared.security;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the current request; nobody, who sees nothing, until somebody is let in. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.unknown(null);
    private Scope scope = Scope.NOTHING;

    public Caller get() {
        return caller;
    }

    /** Whose data the current request is about. */
    public Scope scope() {
        return scope;
    }

    void is(Caller known) {
        caller = known;
    }

    void mayReach(Scope given) {
        scope = given;
    }

    /** For work of the service's own, which no request asked for. */
    public void isTheServiceItself() {
        scope = Scope.ALL;
    }
}
