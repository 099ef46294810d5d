package org.budgetperformance.rules;

import static org.budgetperformance.domain.IndicatorLevel2.BENEFICIARY_SATISFACTION;
import static org.budgetperformance.domain.IndicatorLevel2.COST;
import static org.budgetperformance.domain.IndicatorLevel2.ECOLOGICAL_BENEFIT;
import static org.budgetperformance.domain.IndicatorLevel2.ECONOMIC_BENEFIT;
import static org.budgetperformance.domain.IndicatorLevel2.QUALITY;
import static org.budgetperformance.domain.IndicatorLevel2.QUANTITY;
import static org.budgetperformance.domain.IndicatorLevel2.SOCIAL_BENEFIT;
import static org.budgetperformance.domain.IndicatorLevel2.TIMELINESS;
import static org.budgetperformance.rules.Reviewed.planned;
import static org.budgetperformance.rules.Reviewed.wellMade;
import static org.budgetperformance.rules.Reviewed.with;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.TargetValue;
import org.jspecify.annotations.Nullable;

/** One minimal pair or more for each rule. */
final class Pairs {
    private static final String TARGET = "/indicators/0/target";

    private Pairs() {}

    static Stream<Pair> all() {
        return Stream.of(money(), plans(), levels(), targets(), texts(), across())
                .flatMap(List::stream);
    }

    private static List<Pair> money() {
        return List.of(
                Pair.of(
                        "PROJECT_CODE_CHECK_CHARACTER",
                        wellMade().code(ProjectCode.of("13020924P00056710001Q")),
                        "/code",
                        wellMade().code(ProjectCode.of("13020924P00056710001P"))),
                Pair.of(
                        "PROJECT_CODE_YEAR",
                        wellMade().code(Reviewed.code("13020923P", 1)),
                        "/code",
                        wellMade().code(Reviewed.code("13020924P", 1))),
                Pair.of(
                        "BUDGET_SUM",
                        wellMade().budget("1200000.00", "1000000.00", "199999.99"),
                        "/budget/total",
                        wellMade().budget("1200000.00", "1000000.00", "200000.00")),
                Pair.of(
                        "BUDGET_SUM",
                        wellMade().budget("1200000.00", null, "1000000.00"),
                        "/budget/total",
                        wellMade().budget("1200000.00", null, null)),
                Pair.of(
                        "BUDGET_NOT_POSITIVE",
                        wellMade().budget("0", null, null),
                        "/budget/total",
                        wellMade().budget("0.01", null, null)),
                Pair.of("COST_TARGET_NOT_THE_BUDGET", cost("≤120.01万元"), TARGET, cost("≤1200000元")),
                Pair.of(
                        "COST_TARGET_NOT_THE_BUDGET",
                        cost("≤121万元").add(COST, "监理费", "监理合同价", "≤5万元"),
                        TARGET,
                        cost("≤115万元").add(COST, "监理费", "监理合同价", "≤5万元")),
                Pair.of("COST_TARGET_NO_AMOUNT", cost("100%"), TARGET, cost("≤300元/人")),
                Pair.of("COST_TARGET_NO_AMOUNT", cost("≤5个月"), TARGET, cost("")),
                Pair.of(
                        "AMOUNT_OUTSIDE_COST",
                        with(QUANTITY, "支付补助", "全年支付的补助", "≤10.8万元"),
                        TARGET,
                        with(ECONOMIC_BENEFIT, "节约电费", "比上年少付的电费", "≥10.8万元")));
    }

    private static List<Pair> plans() {
        return List.of(
                Pair.of(
                        "PLAN_MISSING",
                        wellMade().plan(null),
                        "/disbursementPlan",
                        wellMade().plan(planned("", "", "", "100"))),
                Pair.of("PLAN_MISSING", wellMade().plan(planned("", "", "", "")), "/disbursementPlan", wellMade()),
                Pair.of(
                        "PLAN_INCONSISTENT",
                        wellMade().plan(planned("30", "20", "30", "10")),
                        "/disbursementPlan",
                        wellMade().plan(planned("30", "30", "30", "100"))),
                Pair.of(
                        "PLAN_PER_PERIOD",
                        wellMade().plan(planned("30", "30", "30", "10")),
                        "/disbursementPlan",
                        wellMade().plan(planned("30", "60", "90", "100"))),
                Pair.of(
                        "PLAN_ALL_AT_THE_END",
                        wellMade().plan(planned("", "0", "", "100")),
                        "/disbursementPlan",
                        wellMade().plan(planned("", "", "1", "100"))),
                Pair.of(
                        "PLAN_NOTHING_BEFORE_JULY",
                        wellMade().plan(planned("", "", "40", "100")),
                        "/disbursementPlan",
                        wellMade().plan(planned("", "1", "40", "100"))));
    }

    private static List<Pair> levels() {
        return List.of(
                Pair.of("INDICATORS_MISSING", wellMade().withoutIndicators(), "/indicators", wellMade()),
                Pair.of("LEVEL1_MISSING", wellMade().without(BENEFICIARY_SATISFACTION), "/indicators", wellMade()),
                Pair.of(
                        "LEVEL2_MISSING",
                        wellMade().without(TIMELINESS),
                        "/indicators",
                        wellMade().without(SOCIAL_BENEFIT)),
                Pair.of(
                        "LEVEL2_MISSING",
                        wellMade().without(COST),
                        "/indicators",
                        wellMade().without(COST).add(IndicatorLevel2.ECONOMIC_COST, "工程总费用", "结算价之和", "≤120万元")),
                Pair.of(
                        "LEVEL2_MISPLACED",
                        labelled(IndicatorLevel1.BENEFIT, QUALITY, "质量指标"),
                        "/indicators/0/level2",
                        labelled(IndicatorLevel1.COST, COST, "成本指标")),
                Pair.of(
                        "LEVEL2_LABEL",
                        labelled(IndicatorLevel1.BENEFIT, SOCIAL_BENEFIT, "社会效益"),
                        "/indicators/0/level2Label",
                        labelled(IndicatorLevel1.BENEFIT, SOCIAL_BENEFIT, "社会效益指标")),
                Pair.of(
                        "LEVEL2_LABEL",
                        labelled(IndicatorLevel1.BENEFIT, null, "政治效益指标"),
                        "/indicators/0/level2Label",
                        labelled(IndicatorLevel1.BENEFIT, SOCIAL_BENEFIT, null)),
                Pair.of(
                        "LEVEL_ORDER",
                        with(QUALITY, "验收合格率", "一次验收", "≥98%").add(QUANTITY, "管道长度", "按图计算", "≥12公里"),
                        "/indicators/1/level2",
                        with(QUANTITY, "管道长度", "按图计算", "≥12公里").add(QUALITY, "验收合格率", "一次验收", "≥98%")),
                Pair.of(
                        "QUANTITY_IS_A_RATE",
                        with(QUANTITY, "监控覆盖", "覆盖面", "≥95%"),
                        "/indicators/0/level2",
                        with(QUANTITY, "监控点位", "安装位置", "≥95个")),
                Pair.of(
                        "QUANTITY_IS_A_RATE",
                        with(QUANTITY, "案件办结率（%）", "按期办结", ""),
                        "/indicators/0/level2",
                        with(QUALITY, "案件办结率（%）", "按期办结", "")),
                Pair.of(
                        "QUALITY_IS_A_COUNT",
                        with(QUALITY, "制作宣传品数量（份）", "全年制作", "≥100份"),
                        "/indicators/0/level2",
                        with(QUANTITY, "制作宣传品数量（份）", "全年制作", "≥100份")),
                Pair.of(
                        "ECOLOGICAL_MEASURES_OTHER",
                        with(ECOLOGICAL_BENEFIT, "结果准确性", "结果无误", "≥95%"),
                        "/indicators/0/name",
                        with(ECOLOGICAL_BENEFIT, "结果准确性", "水质检测无误", "≥95%")),
                Pair.of(
                        "NAME_IS_THE_LEVEL",
                        with(BENEFICIARY_SATISFACTION, "服务对象满意度指标", "调查结果", "≥90%"),
                        "/indicators/0/name",
                        with(BENEFICIARY_SATISFACTION, "服务对象满意度", "调查结果", "≥90%")));
    }

    private static List<Pair> targets() {
        return List.of(
                Pair.of("TARGET_UNREADABLE", quality("优于上年3至5"), TARGET, quality("优于上年")),
                Pair.of("TARGET_IS_THE_NAME", quality("系统 运行"), TARGET, quality("稳定")),
                Pair.of("TARGET_UNIT_IS_THE_NAME", quality("≥95系统运行率"), TARGET, quality("≥95%")),
                Pair.of(
                        "TARGET_UNIT_IS_THE_NAME",
                        with(QUANTITY, "值班待命天数", "全年无休", "366值班待命天数"),
                        TARGET,
                        with(QUANTITY, "值班待命天数", "全年无休", "366天")),
                Pair.of("PERCENT_MISSPELT", quality("≥95百分百"), TARGET, quality("≥95百分比")),
                Pair.of("PERCENT_MISSPELT", quality("≥95百分号"), TARGET, quality("≥95％")),
                Pair.of(
                        "UNIT_SPELLINGS_MIXED",
                        quality("≥95%").add(QUALITY, "数据准确", "抽查", "≥95百分比"),
                        "/indicators",
                        quality("≥95%").add(QUALITY, "数据准确", "抽查", "≥90%")),
                Pair.of("TARGET_BOUND_VACUOUS", quality("≤100%"), TARGET, quality("≤99%")),
                Pair.of("TARGET_BOUND_VACUOUS", quality("≥0%"), TARGET, cost("≤100%")),
                Pair.of("DEADLINE_VACUOUS", deadline("≤1年"), TARGET, deadline("≤11个月")),
                Pair.of("DEADLINE_VACUOUS", deadline("≤12个月"), TARGET, deadline("≤364天")),
                Pair.of("TARGET_OVER_100_PERCENT", quality("≥120%"), TARGET, with(QUALITY, "用户增长率", "比上年", "≥120%")),
                Pair.of("RATE_WITHOUT_OPERATOR", quality("95%"), TARGET, quality("100%")),
                Pair.of("RATE_WITHOUT_OPERATOR", quality("95百分比"), TARGET, quality("=95%")),
                Pair.of(
                        "PEOPLE_COUNTED_AS_ITEMS",
                        with(QUANTITY, "保障人数", "在岗民警", "≥96个"),
                        TARGET,
                        with(QUANTITY, "保障岗位", "在岗民警", "≥96个")),
                Pair.of(
                        "DESCRIPTION_CONTRADICTS_TARGET",
                        with(QUANTITY, "值班待命", "全年值班365天", "366天"),
                        TARGET,
                        with(QUANTITY, "值班待命", "全年值班366天", "366天")),
                Pair.of(
                        "DESCRIPTION_CONTRADICTS_TARGET",
                        with(QUANTITY, "值班待命天数", "全年待命365天", "366值班待命天数"),
                        TARGET,
                        with(QUANTITY, "值班岗位", "全年待命365天", "12个")));
    }

    private static List<Pair> texts() {
        return List.of(
                objective("OBJECTIVE_PLACEHOLDER", "目标内容1", "目标是让居民用上放心水"),
                objective("OBJECTIVE_PLACEHOLDER", "无", "无一户居民断水"),
                Pair.of(
                        "OBJECTIVE_MISSING",
                        wellMade().objectives(ReviewedText.BLANK),
                        "/objectives",
                        wellMade().objectives(ReviewedText.WITHHELD)),
                objective("TEXT_REPEATS_THE_NAME", "城区管网改造。", "城区供水管网漏损率下降"),
                objective("TEXT_REPEATS_THE_NAME", "完成城区供水管网改造费用", "完成城区供水管网改造工程一项"),
                Pair.of(
                        "TEXT_REPEATS_THE_NAME",
                        wellMade().purpose(ReviewedText.of("用于供水管网改造")),
                        "/purpose",
                        wellMade().purpose(ReviewedText.WITHHELD).objectives(ReviewedText.WITHHELD)),
                Pair.of(
                        "DESCRIPTION_REPEATS_THE_NAME",
                        with(QUALITY, "系统运行", "系统运行。", "稳定"),
                        "/indicators/0/description",
                        with(QUALITY, "系统运行", "系统运行时间", "稳定")),
                Pair.of(
                        "NAME_IS_A_UNIT",
                        wellMade().name("综合执法大队"),
                        "/name",
                        wellMade().name("综合执法大队车辆租赁")),
                Pair.of(
                        "NAME_IS_A_UNIT",
                        wellMade().name("水务局本级"),
                        "/name",
                        wellMade().name("水务局值班")),
                Pair.of(
                        "DISCLOSURE_UNEVEN",
                        wellMade().purpose(ReviewedText.WITHHELD),
                        "/objectives",
                        wellMade().purpose(ReviewedText.WITHHELD).objectives(ReviewedText.WITHHELD)),
                Pair.of(
                        "DISCLOSURE_UNEVEN",
                        wellMade().objectives(ReviewedText.WITHHELD),
                        "/purpose",
                        wellMade().objectives(ReviewedText.WITHHELD).purpose(ReviewedText.BLANK)),
                Pair.of(
                        "MASKED_NAME_REVEALED",
                        wellMade().name("JD经费").objectives(ReviewedText.of("严厉打击毒品犯罪，让居民安居")),
                        "/objectives/0/text",
                        wellMade().name("PDT经费").objectives(ReviewedText.of("严厉打击毒品犯罪，让居民安居"))));
    }

    private static List<Pair> across() {
        return List.of(
                Pair.across(
                        "PROJECT_CODE_DIVISION",
                        Stream.of(
                                wellMade().code(Reviewed.code("13010424P", 9)),
                                several(3).get(1),
                                several(3).get(2)),
                        "/code",
                        several(3).stream()),
                Pair.across("PLAN_TEMPLATE", several(3).stream(), "/disbursementPlan", several(2).stream()),
                Pair.across(
                        "PLAN_TEMPLATE",
                        several(3).stream(),
                        "/disbursementPlan",
                        Stream.of(
                                several(3).get(0),
                                several(3).get(1),
                                several(3).get(2).plan(planned("1", "2", "3", "100")))),
                Pair.across(
                        "TARGET_DIRECTIONS_OPPOSED",
                        Stream.of(direction(1, "≤39人"), direction(2, "≥100人"), direction(3, "≥50人")),
                        TARGET,
                        Stream.of(direction(1, "≥39人"), direction(2, "39人"), direction(3, ">50人"))),
                Pair.across(
                        "TARGET_DIRECTIONS_OPPOSED",
                        Stream.of(direction(1, "≤100%"), direction(2, "≤100%"), direction(3, "≥95%")),
                        TARGET,
                        Stream.of(direction(1, "≤100%"), direction(2, "≤100%"), direction(3, "≤90%"))),
                Pair.across(
                        "INDICATORS_COPIED",
                        several(2).stream(),
                        "/indicators",
                        Stream.of(several(2).get(0), several(2).get(1).without(SOCIAL_BENEFIT))),
                Pair.across(
                        "OBJECTIVES_ALIKE",
                        alike("保障公安工作和其他日常工作任务，维护社会治安秩序。", "保障公安工作和其他日常工作任务、维护社会治安秩序"),
                        "/objectives",
                        alike("保障公安工作和其他日常工作任务，维护社会治安秩序。", "保障消防工作，并维护道路交通秩序，减少事故")));
    }

    /** Projects that are alike in all but number and name. */
    private static List<Reviewed> several(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> wellMade().number(number).name("第" + number + "片区管网"))
                .toList();
    }

    private static Reviewed direction(int number, String target) {
        return with(QUALITY, "保障情况", "在岗", target).number(number);
    }

    private static Stream<Reviewed> alike(String one, String other) {
        return Stream.of(
                wellMade().number(1).objectives(ReviewedText.of(one)),
                wellMade().number(2).objectives(ReviewedText.of(other)));
    }

    private static Pair objective(String rule, String tripping, String beside) {
        return Pair.of(
                rule,
                wellMade().objectives(ReviewedText.of(tripping)),
                "/objectives/0/text",
                wellMade().objectives(ReviewedText.of(beside)));
    }

    private static Reviewed cost(String target) {
        return with(COST, "工程总费用", "合同结算价之和", target);
    }

    private static Reviewed quality(String target) {
        return with(QUALITY, "系统运行", "全年运行情况", target);
    }

    private static Reviewed deadline(String target) {
        return with(TIMELINESS, "完成时限", "从批复之日起", target);
    }

    private static Reviewed labelled(IndicatorLevel1 level1, @Nullable IndicatorLevel2 level2, @Nullable String label) {
        return wellMade()
                .withoutIndicators()
                .add(level1, level2, label, "居民用水", ReviewedText.of("入户情况"), TargetValue.read("稳定"));
    }
}
