package org.budgetperformance.project;

import java.util.List;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.jspecify.annotations.Nullable;

/** The filters that every query across projects has: year, department, units. Null and empty mean no restriction. */
public record ProjectScope(
        @Nullable Integer fiscalYear,
        @Nullable String departmentCode,
        @Nullable List<String> unitCodes) {

    /** @param project how the query names the project */
    public void addTo(KeysetQuery<?> query, String project) {
        query.where(project + ".fiscalYear = :year", "year", fiscalYear)
                .where(project + ".departmentCode = :department", "department", departmentCode)
                .where(
                        project + ".unit.code in :units",
                        "units",
                        unitCodes == null || unitCodes.isEmpty() ? null : unitCodes);
    }
}
