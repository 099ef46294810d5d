package org.budgetperformance.rules;

import java.util.Map;
import java.util.Set;
import org.budgetperformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/** What a district sets otherwise than the rules do by themselves, by their ids. */
public record Settings(Map<String, OfRule> rules) {
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        rules = Map.copyOf(rules);
    }

    OfRule of(String id) {
        return rules.getOrDefault(id, OfRule.STANDARD);
    }

    Set<String> ids() {
        return rules.keySet();
    }

    /**
     * @param severity how grave the district takes what the rule finds; null for as grave as the rule does
     * @param enabled whether it looks for it at all
     * @param parameters values of parameters, by their names
     */
    public record OfRule(@Nullable Severity severity, boolean enabled, Map<String, String> parameters) {
        static final OfRule STANDARD = new OfRule(null, true, Map.of());

        public OfRule {
            parameters = Map.copyOf(parameters);
        }
    }
}
