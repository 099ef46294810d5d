package org.budgetperformance.domain;

/** How grave a finding (审核问题) is. */
public enum Severity implements Labelled {
    /** A project with one cannot be submitted unless it is waived. */
    ERROR("错误", "error"),
    WARNING("警告", "warning"),
    INFO("提示", "information");

    private final String label;
    private final String labelEn;

    Severity(String label, String labelEn) {
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
