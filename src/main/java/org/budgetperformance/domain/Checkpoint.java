package org.budgetperformance.domain;

import java.util.Arrays;
import java.util.Optional;

/** The four dates at which planned spending (资金支出计划) is reported: the ends of March, June, October and December. */
public enum Checkpoint {
    MARCH(3),
    JUNE(6),
    OCTOBER(10),
    DECEMBER(12);

    private final int month;

    Checkpoint(int month) {
        this.month = month;
    }

    public int month() {
        return month;
    }

    /** As the head of a document's table names it, e.g. 3月底. */
    public String label() {
        return month + "月底";
    }

    public static Optional<Checkpoint> ofMonth(int month) {
        return Arrays.stream(values()).filter(it -> it.month == month).findFirst();
    }
}
