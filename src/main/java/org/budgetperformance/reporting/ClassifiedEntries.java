package org.budgetperformance.reporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.domain.UnitCode;
import org.budgetperformance.project.ProjectScope;
import org.budgetperformance.targets.ClassifiedCount;
import org.jspecify.annotations.Nullable;

/** The wholly classified entries (此项目涉密) of the departments and years asked for: no sum can hold what they name. */
record ClassifiedEntries(GroupBy groupBy, List<ClassifiedCount> counts) {

    /** @param counts of the scope's department and year; units asked for narrow them to their departments */
    static ClassifiedEntries of(GroupBy groupBy, ProjectScope scope, List<ClassifiedCount> counts) {
        List<String> units = scope.unitCodes();
        if (units == null || units.isEmpty()) {
            return new ClassifiedEntries(groupBy, counts);
        }
        Set<String> departments =
                units.stream().map(code -> UnitCode.of(code).departmentCode()).collect(Collectors.toSet());
        return new ClassifiedEntries(
                groupBy,
                counts.stream()
                        .filter(count -> departments.contains(count.departmentCode()))
                        .toList());
    }

    long total() {
        return counts.stream().mapToLong(ClassifiedCount::count).sum();
    }

    /** Null for a unit: a classified entry names none. */
    @Nullable
    Long of(String key) {
        return groupBy == GroupBy.UNIT
                ? null
                : (Long) counts.stream()
                        .filter(count -> key(count).equals(key))
                        .mapToLong(ClassifiedCount::count)
                        .sum();
    }

    private String key(ClassifiedCount count) {
        return groupBy == GroupBy.DEPARTMENT ? count.departmentCode() : Integer.toString(count.fiscalYear());
    }
}
