package org.budgetperformance.shared.audit;

import jakarta.enterprise.context.RequestScoped;

/** What the current request asks for, and why. */
@RequestScoped
public class CurrentOccasion {
    private Occasion occasion = Occasion.NONE;

    public Occasion get() {
        return occasion;
    }

    public void because(String reason) {
        occasion = occasion.because(reason);
    }

    void is(String operation, String target) {
        occasion = occasion.of(operation, target);
    }
}
