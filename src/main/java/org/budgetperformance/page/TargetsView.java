package org.budgetperformance.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a department and year shows.
 *
 * @param address of the page itself, without what it is narrowed by
 * @param narrowed what it is narrowed by, as a query with its question mark; empty for nothing
 * @param next the query of the page that follows; null for the last one
 */
public record TargetsView(
        Map<String, String> words,
        String language,
        String title,
        String address,
        String narrowed,
        @Nullable String next,
        boolean first,
        String text,
        List<Choice> units,
        List<Choice> statuses,
        List<Choice> rules,
        List<Row> projects,
        String sum,
        String total,
        List<UnitRow> sums,
        PlanCurve curve) {
    /** A project of the list. */
    public record Row(String code, String name, String unit, String status, String budget, int findings) {}

    /** A unit with what its projects add up to. */
    public record UnitRow(String code, String name, long projects, String budget) {}
}
