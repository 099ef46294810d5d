package org.budgetperformance.domain;

import java.util.Arrays;
import java.util.Optional;

/** The four dates at which planned spending (资金支出计划) is reported: the ends of March, June, October and December. */
public enum Checkpoint implements Labelled {
    MARCH(3, "end of March"),
    JUNE(6, "end of June"),
    OCTOBER(10, "end of October"),
    DECEMBER(12, "end of December");

    private final int month;
    private final String labelEn;

    Checkpoint(int month, String labelEn) {
        this.month = month;
        this.labelEn = labelEn;
    }

    /** The contract tells a checkpoint by the number of its month. */
    @Override
    public String code() {
        return Integer.toString(month);
    }

    public int month() {
        return month;
    }

    /** As the head of a document's table names it, e.g. 3月底. */
    @Override
    public String label() {
        return month + "月底";
    }

    @Override
    public String labelEn() {
        return labelEn;
    }

    public static Optional<Checkpoint> ofMonth(int month) {
        return Arrays.stream(values()).filter(it -> it.month == month).findFirst();
    }
}
