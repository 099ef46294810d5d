package org.budgetperformance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.rules.Rule;
import org.budgetperformance.rules.Rules;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** The rules are as the settings of the service say. */
class DistrictRulesTest {

    @Test
    void withoutSettingsTheRulesAreTheStandardOnes() {
        Rules rules = rules(properties(Map.of()));
        assertThat(rules.all()).allSatisfy(rule -> {
            Rule standard = Rules.STANDARD.of(rule.id()).orElseThrow();
            assertThat(rule.severity()).isEqualTo(standard.severity());
            assertThat(rule.isEnabled()).isTrue();
            assertThat(rule.parameters()).isEqualTo(standard.parameters());
        });
    }

    @Test
    void severityParametersAndBeingSwitchedOffAreSettings() {
        Rules rules = rules(properties(Map.of(
                "budget.review.rules.PLAN_PER_PERIOD.severity", "ERROR",
                "budget.review.rules.LEVEL_ORDER.enabled", "false",
                "budget.review.rules.PLAN_TEMPLATE.parameters.fewest", "7")));
        assertThat(rules.of("PLAN_PER_PERIOD")).map(Rule::severity).hasValue(Severity.ERROR);
        assertThat(rules.of("LEVEL_ORDER")).map(Rule::isEnabled).hasValue(false);
        assertThat(rules.of("PLAN_TEMPLATE").orElseThrow().parameters())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo("7"));
    }

    @Test
    void theEnvironmentCanSetThemToo() {
        Rules rules = rules(new EnvConfigSource(
                Map.of(
                        "BUDGET_REVIEW_RULES__PLAN_PER_PERIOD__SEVERITY", "ERROR",
                        "BUDGET_REVIEW_RULES__LEVEL1_MISSING__ENABLED", "false",
                        "BUDGET_REVIEW_RULES__LEVEL2_MISSING__PARAMETERS_LEVELS", "QUANTITY,COST"),
                300));
        assertThat(rules.of("PLAN_PER_PERIOD")).map(Rule::severity).hasValue(Severity.ERROR);
        assertThat(rules.of("LEVEL1_MISSING")).map(Rule::isEnabled).hasValue(false);
        assertThat(rules.of("LEVEL2_MISSING").orElseThrow().parameters())
                .singleElement()
                .satisfies(it -> assertThat(it.value()).isEqualTo("QUANTITY,COST"));
    }

    @Test
    void aMisspeltSettingIsRefused() {
        assertThatThrownBy(() -> rules(properties(Map.of("budget.review.rules.PLAN_PER_PERIOD.gravity", "ERROR"))))
                .hasMessageContaining("budget.review.rules.PLAN_PER_PERIOD.gravity");
        assertThatThrownBy(() -> rules(properties(Map.of("budget.review.rules.PLAN_PERIOD.severity", "ERROR"))))
                .hasMessageContaining("There is no rule PLAN_PERIOD");
    }

    private static ConfigSource properties(Map<String, String> settings) {
        return new PropertiesConfigSource(settings, "test", 100);
    }

    private static Rules rules(ConfigSource source) {
        DistrictRules.OfDistrict district = new SmallRyeConfigBuilder()
                .withMapping(DistrictRules.OfDistrict.class)
                .withSources(source)
                .build()
                .getConfigMapping(DistrictRules.OfDistrict.class);
        return new DistrictRules().rules(district);
    }
}
