package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.budgetperformance.testing.ContractSchemas;
import org.junit.jupiter.api.Test;

/** A document is refused where the contract would refuse the same text, no earlier and no later. */
class LimitsTest {

    @Test
    void aDocumentsTextsMayBeAsLongAsTheContracts() {
        assertThat(Limits.OVERALL_OBJECTIVE).isEqualTo(longest("PerformanceTargets", "overallObjective"));
        assertThat(Limits.PROSE)
                .isEqualTo(longest("Project", "purpose"))
                .isEqualTo(longest("Objective", "text"))
                .isEqualTo(longest("SubTarget", "objective"))
                .isEqualTo(longest("SubTarget", "indicators"))
                .isEqualTo(longest("Safeguard", "text"));
        assertThat(Limits.SUB_TARGET_NAME).isEqualTo(longest("SubTarget", "name"));
        assertThat(Limits.UNIT_NAME).isEqualTo(longest("Unit", "name"));
        assertThat(Limits.NAME).isEqualTo(longest("Project", "name")).isEqualTo(longest("Indicator", "name"));
        assertThat(Limits.LEVEL_LABEL).isEqualTo(longest("Indicator", "level1Label"));
        assertThat(Limits.DESCRIPTION).isEqualTo(longest("Indicator", "description"));
        assertThat(Limits.TARGET).isEqualTo(longest("Target", "raw"));
        assertThat(Limits.BASIS).isEqualTo(longest("Indicator", "basis"));
    }

    @Test
    void aDocumentsListsMayBeAsLongAsTheContracts() {
        assertThat(Limits.ENTRIES).isEqualTo(limit("PerformanceTargets", "entries", "maxItems"));
        assertThat(Limits.SUB_TARGETS).isEqualTo(limit("PerformanceTargets", "subTargets", "maxItems"));
        assertThat(Limits.SAFEGUARDS).isEqualTo(limit("PerformanceTargets", "safeguards", "maxItems"));
        assertThat(Limits.OBJECTIVES).isEqualTo(limit("Project", "objectives", "maxItems"));
        assertThat(Limits.INDICATORS).isEqualTo(limit("Project", "indicators", "maxItems"));
        assertThat(Limits.ENTRY_SEQ).isEqualTo(limit("TargetsEntry", "seq", "maximum"));
    }

    private static int longest(String schema, String property) {
        return limit(schema, property, "maxLength");
    }

    private static int limit(String schema, String property, String keyword) {
        return ContractSchemas.property(schema, property).path(keyword).asInt(-1);
    }
}
