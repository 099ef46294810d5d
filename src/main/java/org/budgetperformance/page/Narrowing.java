package org.budgetperformance.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.project.ProjectFilter;
import org.jspecify.annotations.Nullable;

/** What a page is narrowed by, as the query of its address. */
record Narrowing(ProjectFilter filter) {
    /** With its question mark; empty where nothing narrows. */
    String query() {
        return joined(parts());
    }

    /** The same with one more parameter. */
    String query(String name, String value) {
        List<String> parts = parts();
        add(parts, name, value);
        return joined(parts);
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        Objects.requireNonNullElse(filter.scope().unitCodes(), List.<String>of())
                .forEach(it -> add(parts, "unitCode", it));
        add(parts, "q", filter.text());
        add(parts, "finding", filter.finding());
        add(parts, "status", filter.status() == null ? null : filter.status().name());
        return parts;
    }

    private static void add(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
