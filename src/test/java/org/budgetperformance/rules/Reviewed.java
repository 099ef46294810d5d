package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.TargetValue;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/** Projects to be reviewed: a well-made one, and what differs from it. */
final class Reviewed {
    private ProjectCode code = code("13020924P", 1);
    private String name = "城区供水管网改造";
    private String unit = "401001";
    private String unitName = "水务局本级";
    private String total = "1200000.00";
    private @Nullable String fiscal = "1200000.00";
    private @Nullable String other;
    private ReviewedText purpose = ReviewedText.of("更换老旧管道12公里，并安装流量计");
    private List<ReviewedText> objectives = List.of(ReviewedText.of("年底前完成改造，漏损率降到9%以下，居民用水更有保障"));
    private @Nullable DisbursementSchedule plan = planned("20", "50", "85", "100");
    private final List<ReviewedIndicator> indicators = new ArrayList<>();

    private Reviewed() {}

    /** Without any finding. */
    static Reviewed wellMade() {
        return new Reviewed()
                .add(IndicatorLevel2.QUANTITY, "更换管道长度", "按施工图计算的管道长度", "≥12公里")
                .add(IndicatorLevel2.QUALITY, "工程验收合格率", "一次验收合格的标段所占比重", "≥98%")
                .add(IndicatorLevel2.TIMELINESS, "完工时间", "全部标段通水的日期", "2024年11月30日")
                .add(IndicatorLevel2.COST, "工程总费用", "合同结算价之和", "≤120万元")
                .add(IndicatorLevel2.SOCIAL_BENEFIT, "受益居民", "管网覆盖范围内的常住人口", "≥8000人")
                .add(IndicatorLevel2.ECOLOGICAL_BENEFIT, "管网漏损减少量", "全年少取用的水资源", "≥3万立方米")
                .add(IndicatorLevel2.BENEFICIARY_SATISFACTION, "用水居民满意度", "入户调查结果", "≥90%");
    }

    /** One indicator alone, so that nothing else is told of targets. */
    static Reviewed with(IndicatorLevel2 level2, String name, String description, String target) {
        return new Reviewed().add(level2, name, description, target);
    }

    static ProjectCode code(String first9, int number) {
        return ProjectCode.of(ProjectCode.withCheckCharacter("%s%011d".formatted(first9, number)));
    }

    static DisbursementSchedule planned(String... percents) {
        return DisbursementSchedule.of(
                percent(percents[0]), percent(percents[1]), percent(percents[2]), percent(percents[3]));
    }

    private static @Nullable BigDecimal percent(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    Reviewed number(int number) {
        return code(code("13020924P", number));
    }

    Reviewed code(ProjectCode value) {
        code = value;
        return this;
    }

    Reviewed name(String value) {
        name = value;
        return this;
    }

    Reviewed unit(String value) {
        unit = value;
        return this;
    }

    Reviewed budget(String all, @Nullable String ofFiscal, @Nullable String ofOther) {
        total = all;
        fiscal = ofFiscal;
        other = ofOther;
        return this;
    }

    Reviewed purpose(ReviewedText value) {
        purpose = value;
        return this;
    }

    Reviewed objectives(ReviewedText... values) {
        objectives = List.of(values);
        return this;
    }

    Reviewed plan(@Nullable DisbursementSchedule value) {
        plan = value;
        return this;
    }

    Reviewed without(IndicatorLevel2 level2) {
        List<ReviewedIndicator> kept =
                indicators.stream().filter(it -> it.level2() != level2).toList();
        indicators.clear();
        kept.forEach(it -> add(it.level1(), it.level2(), it.level2Label(), it.name(), it.description(), it.target()));
        return this;
    }

    Reviewed withoutIndicators() {
        indicators.clear();
        return this;
    }

    Reviewed add(IndicatorLevel2 level2, String called, String description, String target) {
        return add(
                level2.level1(),
                level2,
                level2.label(),
                called,
                ReviewedText.of(description),
                target.isEmpty() ? TargetValue.withheld() : TargetValue.read(target));
    }

    Reviewed add(
            @Nullable IndicatorLevel1 level1,
            @Nullable IndicatorLevel2 level2,
            @Nullable String label,
            String called,
            ReviewedText description,
            TargetValue target) {
        indicators.add(new ReviewedIndicator(indicators.size(), level1, level2, label, called, description, target));
        return this;
    }

    ReviewedProject get() {
        return new ReviewedProject(
                code,
                name,
                2024,
                UnitCode.of(unit),
                unitName,
                money(total),
                fiscal == null ? null : money(fiscal),
                other == null ? null : money(other),
                purpose,
                objectives,
                plan,
                indicators);
    }

    private static Money money(String yuan) {
        return Money.ofYuan(new BigDecimal(Objects.requireNonNull(yuan)));
    }
}
