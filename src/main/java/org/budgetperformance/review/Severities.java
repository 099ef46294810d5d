package org.budgetperformance.review;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.rules.Rules;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How grave this district takes what the rules find: as they say themselves, unless its settings say otherwise. */
@Startup
@Singleton
class Severities {
    private final Map<String, Severity> own;

    Severities(@ConfigProperty(name = "budget.review.severity") Optional<Map<String, Severity>> own) {
        this.own = own.orElse(Map.of());
        this.own.keySet().forEach(id -> {
            if (Rules.of(id).isEmpty()) {
                throw new IllegalArgumentException("budget.review.severity names no rule: " + id);
            }
        });
    }

    Severity of(Rule rule) {
        return own.getOrDefault(rule.id(), rule.severity());
    }
}
