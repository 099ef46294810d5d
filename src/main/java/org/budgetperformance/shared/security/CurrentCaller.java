package org.budgetperformance.shared.security;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the current request; nobody until somebody is found out. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.NOBODY;

    public Caller get() {
        return caller;
    }

    public Scope scope() {
        return caller.scope();
    }

    void is(Caller known) {
        caller = known;
    }
}
