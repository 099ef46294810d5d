package org.budgetperformance.domain;

/** How the percentages of a disbursement plan (资金支出计划) were meant by who reported them. */
public enum PlanBasis implements Labelled {
    /** The share spent by each date: 30, 60, 100. */
    CUMULATIVE("累计", "cumulative"),
    /** The share of each period: 30, 30, 30, 10. */
    PER_PERIOD("分期", "per period"),
    /** Neither: nothing can be derived from it. */
    INCONSISTENT("不一致", "inconsistent");

    private final String label;
    private final String labelEn;

    PlanBasis(String label, String labelEn) {
        this.label = label;
        this.labelEn = labelEn;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String labelEn() {
        return labelEn;
    }
}
