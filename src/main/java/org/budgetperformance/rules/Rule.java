package org.budgetperformance.rules;

import java.util.List;
import org.budgetperformance.domain.Severity;

/** What reviewers look for; its title, explanation and message stand in {@code rules_*.properties} under its id. */
public abstract class Rule {
    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    final Finding finding(ReviewedProject project, String pointer, String... arguments) {
        return new Finding(this, project.code(), pointer, List.of(arguments), null, null);
    }

    @Override
    public String toString() {
        return id;
    }
}
