package org.budgetperformance.domain;

import java.util.Arrays;
import java.util.Optional;

/** Second level of the performance indicators (二级指标). */
public enum IndicatorLevel2 implements Labelled {
    QUANTITY("数量指标", "quantity"),
    QUALITY("质量指标", "quality"),
    TIMELINESS("时效指标", "timeliness"),
    COST("成本指标", "cost"),
    ECONOMIC_BENEFIT("经济效益指标", "economic benefit"),
    SOCIAL_BENEFIT("社会效益指标", "social benefit"),
    ECOLOGICAL_BENEFIT("生态效益指标", "ecological benefit"),
    SUSTAINABILITY("可持续影响指标", "sustainability"),
    BENEFICIARY_SATISFACTION("服务对象满意度指标", "beneficiary satisfaction"),
    // the kinds of cost since it is a first level of its own
    ECONOMIC_COST("经济成本指标", "economic cost"),
    SOCIAL_COST("社会成本指标", "social cost"),
    ENVIRONMENTAL_COST("生态环境成本指标", "environmental cost");

    private final String label;
    private final String labelEn;

    IndicatorLevel2(String label, String labelEn) {
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

    @Override
    public IndicatorLevel1 parent() {
        return level1();
    }

    /** The first level that this one stands under. */
    public IndicatorLevel1 level1() {
        return switch (this) {
            case QUANTITY, QUALITY, TIMELINESS, COST -> IndicatorLevel1.OUTPUT;
            case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINABILITY -> IndicatorLevel1.BENEFIT;
            case BENEFICIARY_SATISFACTION -> IndicatorLevel1.SATISFACTION;
            case ECONOMIC_COST, SOCIAL_COST, ENVIRONMENTAL_COST -> IndicatorLevel1.COST;
        };
    }

    /** The level with this label; documents put blanks around it or leave 指标 out. */
    public static Optional<IndicatorLevel2> ofLabel(String text) {
        return Arrays.stream(values())
                .filter(level -> LevelLabels.isSame(level.label, text))
                .findFirst();
    }
}
