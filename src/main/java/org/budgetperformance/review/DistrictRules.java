package org.budgetperformance.review;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.rules.Settings;

/** The rules as this district's settings have them; what cannot be set so keeps the service from starting. */
class DistrictRules {

    @Produces
    @Singleton
    @Startup
    Rules rules(OfDistrict district) {
        return new Rules(new Settings(district.rules().entrySet().stream()
                .collect(Collectors.toMap(
                        it -> id(it.getKey()), it -> it.getValue().settings()))));
    }

    /** The environment's names are read as lower case with dots. */
    private static String id(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    @ConfigMapping(prefix = "budget.review")
    interface OfDistrict {
        Map<String, OfRule> rules();
    }

    interface OfRule {
        Optional<Severity> severity();

        @WithDefault("true")
        boolean enabled();

        Map<String, String> parameters();

        default Settings.OfRule settings() {
            return new Settings.OfRule(severity().orElse(null), enabled(), parameters());
        }
    }
}
