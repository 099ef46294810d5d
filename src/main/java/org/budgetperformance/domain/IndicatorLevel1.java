package org.budgetperformance.domain;

import java.util.Arrays;
import java.util.Optional;

/** First level of the performance indicators (一级指标). */
public enum IndicatorLevel1 implements Labelled {
    OUTPUT("产出指标", "output"),
    BENEFIT("效益指标", "benefit"),
    SATISFACTION("满意度指标", "satisfaction"),
    /** A level of its own since 2021. */
    COST("成本指标", "cost");

    private final String label;
    private final String labelEn;

    IndicatorLevel1(String label, String labelEn) {
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

    /** The level with this label; documents put blanks around it or leave 指标 out. */
    public static Optional<IndicatorLevel1> ofLabel(String text) {
        return Arrays.stream(values())
                .filter(level -> LevelLabels.isSame(level.label, text))
                .findFirst();
    }
}
