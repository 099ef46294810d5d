package org.budgetperformance.review;

import java.util.HashMap;
import java.util.Map;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.project.ProjectScope;
import org.jspecify.annotations.Nullable;

/** What a query of findings is narrowed by; null and empty mean no restriction. */
public record FindingFilter(
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable FindingStatus status,
        ProjectScope scope) {

    /** Conditions on a finding {@code f}, by the names of their one parameter each. */
    Map<String, String> conditions() {
        Map<String, String> conditions = new HashMap<>(Map.of(
                "rule", "f.rule = :rule",
                "severity", "f.severity = :severity",
                "status", "f.status = :status",
                "year", "f.fiscalYear = :year",
                "department", "f.departmentCode = :department",
                "units", "f.unitCode in :units"));
        conditions.keySet().retainAll(parameters().keySet());
        return conditions;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, "rule", rule);
        put(parameters, "severity", severity);
        put(parameters, "status", status);
        put(parameters, "year", scope.fiscalYear());
        put(parameters, "department", scope.departmentCode());
        put(parameters, "units", scope.narrowingUnits());
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
