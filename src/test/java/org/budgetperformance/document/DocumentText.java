package org.budgetperformance.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.Withheld;

/**
 * Prints a made-up published document in its text form, for tests: {@code DocumentText.of("501",
 * 2025).entries(5).classified(1).text()}. Entry k has {@code 10 + k} 万元, units take turns, and every code has its valid
 * check character. To make a fault, replace something in the text.
 */
public final class DocumentText {
    private static final int MOST_INDICATORS = 8;

    private final String departmentCode;
    private final int fiscalYear;
    private final Set<Integer> classified = new HashSet<>();
    private final Set<Integer> withheld = new HashSet<>();
    private String departmentName = "临河区水务局";
    private int entries = 3;
    private int units = 2;
    private int indicators = 6;

    private DocumentText(String departmentCode, int fiscalYear) {
        this.departmentCode = departmentCode;
        this.fiscalYear = fiscalYear;
    }

    /** A document of three entries, two units and six indicators a project; three digits and four. */
    public static DocumentText of(String departmentCode, int fiscalYear) {
        return new DocumentText(departmentCode, fiscalYear);
    }

    public DocumentText departmentName(String name) {
        this.departmentName = name;
        return this;
    }

    /** How many entries it has, the classified ones included. */
    public DocumentText entries(int count) {
        this.entries = count;
        return this;
    }

    /** Over how many units the projects go, one after the other. */
    public DocumentText units(int count) {
        this.units = count;
        return this;
    }

    /** How many indicators each project has, 0 to 8. */
    public DocumentText indicators(int count) {
        if (count > MOST_INDICATORS) {
            throw new IllegalArgumentException("at most " + MOST_INDICATORS);
        }
        this.indicators = count;
        return this;
    }

    /** Entries without a table (此项目涉密), by their numbers. */
    public DocumentText classified(Integer... seqs) {
        classified.addAll(List.of(seqs));
        return this;
    }

    /** Entries whose purpose, objectives and target values are withheld, by their numbers. */
    public DocumentText withheld(Integer... seqs) {
        withheld.addAll(List.of(seqs));
        return this;
    }

    /** The code of an entry's project. */
    public String projectCode(int seq) {
        String first20 = "130100%02dP%s%08d".formatted(fiscalYear % 100, departmentCode, seq);
        return ProjectCode.withCheckCharacter(first20);
    }

    public String projectName(int seq) {
        return "供水管网维护（" + seq + "期）";
    }

    /** The code of an entry's unit. */
    public String unitCode(int seq) {
        return "%s%03d".formatted(departmentCode, unitOf(seq));
    }

    public String unitName(int seq) {
        return departmentName + (unitOf(seq) == 1 ? "本级" : "第" + unitOf(seq) + "水务站");
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    public String text() {
        return partOne()
                + IntStream.rangeClosed(1, entries).mapToObj(this::entry).collect(Collectors.joining());
    }

    private int unitOf(int seq) {
        return (seq - 1) % units + 1;
    }

    private String partOne() {
        return """
                第一部分
                部门整体绩效目标

                [bookmark: _Toc_1]一、总体绩效目标
                %1$d年，%2$s保障城乡供水安全。
                全年水质达标。
                [bookmark: _Toc_2]二、分项绩效目标
                1、管好水源，守住底线。
                绩效目标：水源地全年无污染，
                巡查不留空白。
                绩效指标：巡查次数不少于52次。
                2.修好管网，减少漏损。
                绩效目标：漏损率逐年下降。
                绩效指标：漏损率9%%以下。

                [bookmark: _Toc_3]三、工作保障措施
                健全制度。把责任写进制度，按月检查。
                管好钱款。先有预算，后有支出。



                第二部分

                预算项目绩效目标

                """.formatted(fiscalYear, departmentName);
    }

    private String entry(int seq) {
        if (classified.contains(seq)) {
            return "\n[bookmark: _Toc_4]%d.此项目涉密 \n".formatted(seq);
        }
        List<String> rows = new ArrayList<>();
        rows.add(row(unitCode(seq) + unitName(seq), "单位：万元"));
        rows.add(row("项目编码", projectCode(seq), "项目名称", projectName(seq)));
        String amount = (10 + seq) + ".00";
        rows.add(row("预算规模及资金用途", "预算数", amount, "其中：财政    资金", amount, "其他资金", ""));
        rows.add(row("", unlessWithheld(seq, "更换老旧管道，\n检修阀门")));
        rows.add(row("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"));
        rows.add(seq % 2 == 0 ? row("", "25%", "25%", "25%", "25%") : row("", "", "30%", "75%", "100%"));
        rows.add(row("绩效目标", unlessWithheld(seq, "1.管网全年可用\n2.水压平稳，\n漏损下降")));
        rows.add("\n\n" + row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"));
        IntStream.range(0, indicators).forEach(i -> rows.add(indicator(seq, i)));
        return "\n[bookmark: _Toc_5]%d.%s绩效目标表\n%s\n\n".formatted(seq, projectName(seq), String.join("", rows));
    }

    private String indicator(int seq, int index) {
        String target = List.of("≥12公里", "100百分比", "≤1年", "≤" + (10 + seq) + "万元", "稳定", "≥90%", "5次", "2024年6月30日")
                .get(index);
        return switch (index) {
            case 0 -> indicatorRow("产出指标", "数量指标", "更换管道长度", seq, target);
            case 1 -> indicatorRow("", "质量指标", "验收合格率", seq, target);
            case 2 -> indicatorRow("", "时效指标", "完工时限", seq, target);
            case 3 -> indicatorRow("", "成本指标", "预算控制数", seq, target);
            case 4 -> indicatorRow("效益指标", "社会效益", "供水情况", seq, target);
            case 5 -> indicatorRow("满意度指标", "服务对象满意度指标", "用户满意度", seq, target);
            case 6 -> indicatorRow("", "", "回访次数", seq, target);
            default -> indicatorRow("成本指标", "经济成本指标", "结算日期", seq, target);
        };
    }

    private String indicatorRow(String level1, String level2, String name, int seq, String target) {
        return row(level1, level2, name, name + "（全年）", unlessWithheld(seq, target), "\n年度计划");
    }

    private String unlessWithheld(int seq, String text) {
        return withheld.contains(seq) ? Withheld.DOCUMENT_PHRASE : text;
    }

    private static String row(String... cells) {
        return "\t" + String.join("\n\t", cells) + "\n\n";
    }
}
