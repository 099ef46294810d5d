package org.budgetperformance.domain;

/** How much of a project may be published. */
public enum Disclosure implements Labelled {
    PUBLIC("公开", "public"),
    /** Some fields are withheld. */
    PARTIAL("部分公开", "partly withheld"),
    /** For callers without clearance it does not exist. */
    CLASSIFIED("涉密", "classified");

    private final String label;
    private final String labelEn;

    Disclosure(String label, String labelEn) {
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
