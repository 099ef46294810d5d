package org.budgetperformance.project;

import java.util.List;
import org.budgetperformance.shared.paging.KeysetQuery;
import org.budgetperformance.shared.security.Scope;
import org.jspecify.annotations.Nullable;

/** The filters that every query across projects has: year, department, units. Null and empty mean no restriction. */
public record ProjectScope(
        @Nullable Integer fiscalYear,
        @Nullable String departmentCode,
        @Nullable List<String> unitCodes) {

    /** Where a year's projects lie in the order of their codes. */
    public static final String OF_YEAR = "ix_project_year_code";

    /** Whether a year narrows a query, and no unit of its own or of its caller. */
    public boolean isOfYear(Scope caller) {
        return fiscalYear != null && isOfAllUnits(caller);
    }

    boolean isOfAllUnits(Scope caller) {
        return departmentCode == null && isOfAnyUnit() && caller.isAll();
    }

    boolean isOfAnyUnit() {
        return narrowingUnits() == null;
    }

    /** The units that narrow a query; null for none. */
    public @Nullable List<String> narrowingUnits() {
        return unitCodes == null || unitCodes.isEmpty() ? null : unitCodes;
    }

    /** @param project how the query names the project */
    public void addTo(KeysetQuery<?> query, String project) {
        query.where(project + ".fiscalYear = :year", "year", fiscalYear)
                .where(project + ".departmentCode = :department", "department", departmentCode)
                .where(project + ".unit.code in :units", "units", narrowingUnits());
    }
}
