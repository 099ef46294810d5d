package org.budgetperformance.rules;

import java.util.Objects;

/** Words for the levels of indicators. */
final class Levels {
    private Levels() {}

    static String label(ReviewedIndicator indicator) {
        return indicator.level2() == null
                ? Objects.requireNonNullElse(indicator.level2Label(), "")
                : indicator.level2().label();
    }
}
