package org.budgetperformance.domain;

/** Where a project (项目) stands in its life. */
public enum ProjectStatus implements Labelled {
    DRAFT("草稿", "draft", true, true),
    SUBMITTED("已提交", "submitted", false, false),
    RETURNED("已退回", "returned", true, true),
    APPROVED("已批复", "approved", false, false),
    /** An approved project that is changed again: what was approved stays readable, so it cannot be deleted. */
    AMENDING("调整中", "being amended", true, false),
    CLOSED("已关闭", "closed", false, false);

    private final String label;
    private final String labelEn;
    private final boolean editable;
    private final boolean deletable;

    ProjectStatus(String label, String labelEn, boolean editable, boolean deletable) {
        this.label = label;
        this.labelEn = labelEn;
        this.editable = editable;
        this.deletable = deletable;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String labelEn() {
        return labelEn;
    }

    /** Whether the project's content may change. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether the project may be deleted. */
    public boolean isDeletable() {
        return deletable;
    }
}
