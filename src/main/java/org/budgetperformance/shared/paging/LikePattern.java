package org.budgetperformance.shared.paging;

import org.jspecify.annotations.Nullable;

/** Patterns for {@code like … escape '!'}, in which the text itself has no wildcards. */
public final class LikePattern {
    private LikePattern() {}

    public static @Nullable String containing(@Nullable String text) {
        return text == null ? null : "%" + escaped(text) + "%";
    }

    public static @Nullable String startingWith(@Nullable String text) {
        return text == null ? null : escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
