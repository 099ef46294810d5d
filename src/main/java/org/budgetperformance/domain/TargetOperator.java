package org.budgetperformance.domain;

import java.util.List;

/** How an actual value is compared with its target value (指标值). */
public enum TargetOperator implements Labelled {
    GE("大于等于", "at least", "≥ ≧ ⩾ >= 不低于 不少于 不小于 大于等于 至少"),
    LE("小于等于", "at most", "≤ ≦ ⩽ <= 不高于 不超过 不多于 不大于 小于等于 至多"),
    EQ("等于", "equal to", "= 等于"),
    GT("大于", "more than", "> 大于 高于 超过"),
    LT("小于", "less than", "< 小于 低于 少于");

    private final String label;
    private final String labelEn;
    private final String spellings;

    TargetOperator(String label, String labelEn, String spellings) {
        this.label = label;
        this.labelEn = labelEn;
        this.spellings = spellings;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String labelEn() {
        return labelEn;
    }

    @Override
    public String symbol() {
        return spellings().get(0);
    }

    /** The signs and words that documents put before the number, in half-width characters. */
    public List<String> spellings() {
        return List.of(spellings.split(" "));
    }

    /** Whether both let values on the same side of the target through: ≥ and > do, ≥ and = do not. */
    boolean pointsLike(TargetOperator other) {
        return direction() == other.direction();
    }

    /** 1 where more is better, -1 where less is, 0 where neither. */
    public int direction() {
        return switch (this) {
            case GE, GT -> 1;
            case EQ -> 0;
            case LE, LT -> -1;
        };
    }
}
