package org.budgetperformance.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units of measure (计量单位) of target values. The first spelling is the Chinese label. */
public enum MeasureUnit implements Labelled {
    // shares
    PERCENT("percent", "% 百分比 百分百 百分号"),
    PER_MILLE("per mille", "‰ 千分比 千分号"),
    PERCENTAGE_POINT("percentage point", "个百分点 百分点"),
    // money
    YUAN("yuan", "元"),
    WAN_YUAN("ten thousand yuan", "万元"),
    YI_YUAN("hundred million yuan", "亿元"),
    YUAN_PER_PERSON("yuan per person", "元/人"),
    // time
    YEAR("year", "年 周年"),
    QUARTER("quarter", "季度 个季度"),
    MONTH("month", "个月 月"),
    WEEK("week", "周 星期 个星期"),
    WORKING_DAY("working day", "个工作日 工作日"),
    DAY("day", "天 日 自然日 个自然日"),
    HOUR("hour", "小时 个小时 h"),
    MINUTE("minute", "分钟 min"),
    SECOND("second", "秒 秒钟"),
    // people and events
    PERSON("person", "人 名 位"),
    PERSON_TIME("person-time", "人次"),
    WAN_PERSONS("ten thousand persons", "万人"),
    WAN_PERSON_TIMES("ten thousand person-times", "万人次"),
    HOUSEHOLD("household", "户"),
    TIMES("times", "次"),
    SESSION("session", "场 场次"),
    CLASS("training class", "期 班次"),
    CASE("case", "起 例 宗"),
    // things
    ITEM("item", "个"),
    PIECE("piece", "件"),
    PROJECT_ITEM("project item", "项"),
    KIND("kind", "种 类"),
    SET("set", "套"),
    UNIT_OF_EQUIPMENT("unit of equipment", "台 台套 台(套) 台/套 部"),
    VEHICLE("vehicle", "辆 台车"),
    BATCH("batch", "批 批次"),
    GROUP("group", "组"),
    SHEET("sheet", "张"),
    COPY("copy", "份"),
    VOLUME("volume", "册 本"),
    ARTICLE("article", "篇"),
    STRIP("strip", "条"),
    STICK("stick", "根 支"),
    BLOCK("block", "块"),
    BOX("box", "箱 盒"),
    BOTTLE("bottle", "瓶"),
    PAIR("pair", "双 对 副"),
    PLANT("plant", "株 棵"),
    HEAD("head", "头 只"),
    PLACE("place", "处"),
    SITE("site", "点位 个点位"),
    BUILDING("building", "座 栋 幢"),
    ROOM("room", "间"),
    INSTITUTION("institution", "家 所"),
    CHANNEL("channel", "路"),
    // measures
    METRE("metre", "米 m"),
    KILOMETRE("kilometre", "公里 千米 km"),
    SQUARE_METRE("square metre", "平方米 平米 ㎡ m² m2"),
    WAN_SQUARE_METRES("ten thousand square metres", "万平方米 万平米 万㎡"),
    SQUARE_KILOMETRE("square kilometre", "平方公里 平方千米 km² km2"),
    MU("mu (1/15 hectare)", "亩"),
    WAN_MU("ten thousand mu", "万亩"),
    HECTARE("hectare", "公顷"),
    CUBIC_METRE("cubic metre", "立方米 方 m³ m3"),
    WAN_CUBIC_METRES("ten thousand cubic metres", "万立方米 万方"),
    KILOGRAM("kilogram", "公斤 千克 kg"),
    TONNE("tonne", "吨 t"),
    WAN_TONNES("ten thousand tonnes", "万吨"),
    LITRE("litre", "升 l"),
    KILOWATT_HOUR("kilowatt-hour", "千瓦时 kwh"),
    DEGREE_CELSIUS("degree Celsius", "℃ 摄氏度"),
    SCORE("point of a score", "分"),
    GRADE("grade", "级"),
    MULTIPLE("multiple", "倍"),
    /** A unit is written, but none of these. */
    OTHER("other", "其他");

    private static final Map<String, MeasureUnit> BY_SPELLING = Arrays.stream(values())
            .flatMap(unit -> unit.spellings().stream().map(spelling -> Map.entry(spelling, unit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String labelEn;
    private final String spellings;

    MeasureUnit(String labelEn, String spellings) {
        this.labelEn = labelEn;
        this.spellings = spellings;
    }

    @Override
    public String label() {
        return spellings().get(0);
    }

    @Override
    public String labelEn() {
        return labelEn;
    }

    /** How documents write it, in half-width characters and lower case. */
    public List<String> spellings() {
        return List.of(spellings.split(" "));
    }

    /**
     * The unit of a unit text, {@code OTHER} when it names none. People write what is measured into the unit's cell, before
     * or after the percent sign (完成及时率（%）, %保障能力), so a percent sign or word at either end is enough.
     */
    public static MeasureUnit ofText(String unitText) {
        String text = Texts.halfWidth(Texts.trimCell(unitText)).toLowerCase(Locale.ROOT);
        MeasureUnit known = BY_SPELLING.get(withoutParentheses(text));
        if (known != null) {
            return known;
        }
        return PERCENT.spellings().stream().anyMatch(sign -> isAtAnEnd(sign, text)) ? PERCENT : OTHER;
    }

    private static boolean isAtAnEnd(String sign, String text) {
        return Stream.of(sign, "(" + sign + ")").anyMatch(it -> text.startsWith(it) || text.endsWith(it));
    }

    private static String withoutParentheses(String text) {
        return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    }
}
