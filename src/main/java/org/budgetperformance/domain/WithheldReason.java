package org.budgetperformance.domain;

/** Why members of a project are withheld (不公开理由). */
public enum WithheldReason implements Labelled {
    POLICE_WORK_SECRET("公安工作秘密", "police work secret"),
    WORK_SECRET("工作秘密", "work secret"),
    STATE_SECRET("国家秘密", "state secret"),
    COMMERCIAL_SECRET("商业秘密", "commercial secret"),
    PERSONAL_PRIVACY("个人隐私", "personal privacy");

    private final String label;
    private final String labelEn;

    WithheldReason(String label, String labelEn) {
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
