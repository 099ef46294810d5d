package org.budgetperformance.domain;

/** What a target value (指标值) is. */
public enum TargetKind implements Labelled {
    NUMERIC("定量", "numeric"),
    QUALITATIVE("定性", "qualitative"),
    DATE("日期", "date"),
    /** Not published (涉及公安工作秘密); the text is null. */
    WITHHELD("不公开", "withheld");

    private final String label;
    private final String labelEn;

    TargetKind(String label, String labelEn) {
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
