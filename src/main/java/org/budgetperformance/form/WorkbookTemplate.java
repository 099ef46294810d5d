package org.budgetperformance.form;

import static org.budgetperformance.form.SheetColumn.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.document.DepartmentRow;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Labelled;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty workbook for offices that fill in sheets: what an import reads, with lists to choose from, and a sheet that explains its columns. */
public final class WorkbookTemplate {
    static final String HINTS = "填写说明";
    /** Rows that have lists to choose from; more than a department has indicators. */
    private static final int ROWS = 50_000;

    private WorkbookTemplate() {}

    /**
     * What a column is for.
     *
     * @param column its heading
     */
    record Hint(String sheet, String column, String text) {}

    public static void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "budget-performance-targets", "1.0");
        SheetWriter<Hint> hints = new SheetWriter<>(
                HINTS, List.of(text("工作表", 20, Hint::sheet), text("列", 20, Hint::column), text("说明", 90, Hint::text)));
        hints.begin(workbook);
        for (Hint it : hints()) {
            hints.add(it);
        }
        hints.end();
        SheetWriter<Sheets.TargetRow> targets = new SheetWriter<>(Sheets.TARGETS, Sheets.targets());
        choose(targets.begin(workbook), 0, Stream.of(DepartmentRow.values()).map(DepartmentRow::label));
        targets.end();
        empty(workbook, new SheetWriter<>(Sheets.PROJECTS, Sheets.projects()));
        empty(workbook, new SheetWriter<>(Sheets.PLANS, Sheets.plans()));
        SheetWriter<Sheets.IndicatorRow> indicators = new SheetWriter<>(Sheets.INDICATORS, Sheets.indicators());
        Worksheet sheet = indicators.begin(workbook);
        choose(sheet, 2, labels(IndicatorLevel1.values()));
        choose(sheet, 3, labels(IndicatorLevel2.values()));
        indicators.end();
        workbook.finish();
    }

    private static void empty(Workbook workbook, SheetWriter<?> sheet) throws IOException {
        sheet.begin(workbook);
        sheet.end();
    }

    private static Stream<String> labels(Labelled[] values) {
        return Arrays.stream(values).map(Labelled::label);
    }

    /** Offers what a column may hold, and lets other words stand: what is odd is for the review to say. */
    private static void choose(Worksheet sheet, int column, Stream<String> words) {
        sheet.range(1, column, ROWS, column)
                .validateWithListByFormula('"' + words.collect(Collectors.joining(",")) + '"')
                .showErrorMessage(false);
    }

    private static List<Hint> hints() {
        return Stream.of(ofTargets(), ofProjects(), ofPlans(), ofIndicators())
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Hint> ofTargets() {
        return Stream.of(
                new Hint(Sheets.TARGETS, "类别", "总体绩效目标填一行；分项绩效目标、工作保障措施每项一行。"),
                new Hint(Sheets.TARGETS, "名称", "分项绩效目标的名称；工作保障措施可填标题；总体绩效目标留空。"),
                new Hint(Sheets.TARGETS, "绩效目标", "目标或措施的正文。"),
                new Hint(Sheets.TARGETS, "绩效指标", "分项绩效目标的指标；其他类别留空。"));
    }

    private static Stream<Hint> ofProjects() {
        return Stream.of(
                new Hint(Sheets.PROJECTS, "序号", "在公开文本中的顺序号，从 1 起；留空则按行的顺序。"),
                new Hint(Sheets.PROJECTS, "项目编码", "预算一体化系统的项目编码，21 位，以文本填写。"),
                new Hint(Sheets.PROJECTS, "项目名称", "项目的全称。整个条目涉密的，只填“此项目涉密”和序号。"),
                new Hint(Sheets.PROJECTS, "单位编码", "预算单位编码，6 位，前三位为部门编码。"),
                new Hint(Sheets.PROJECTS, "单位名称", "预算单位的全称。"),
                new Hint(Sheets.PROJECTS, "预算数", "以万元为单位，等于财政资金与其他资金之和。"),
                new Hint(Sheets.PROJECTS, "财政资金", "以万元为单位，没有的留空。"),
                new Hint(Sheets.PROJECTS, "其他资金", "以万元为单位，没有的留空。"),
                new Hint(Sheets.PROJECTS, "资金用途", "资金用在哪些方面；不公开的，填“涉及公安工作秘密”。"),
                new Hint(Sheets.PROJECTS, "绩效目标", "每个目标一行（单元格内换行），以“1.”“2.”等编号开头。"));
    }

    private static Stream<Hint> ofPlans() {
        return Stream.of(
                new Hint(Sheets.PLANS, "项目编码", "项目表中的项目编码，每个项目一行。"),
                new Hint(Sheets.PLANS, "项目名称", "便于核对，导入时以项目表为准。"),
                new Hint(Sheets.PLANS, "3月底", "截至 3 月底的累计支出比例，以 % 为单位，填数字，如 30；没有的留空。"),
                new Hint(Sheets.PLANS, "6月底", "截至 6 月底的累计支出比例，填法同上。"),
                new Hint(Sheets.PLANS, "10月底", "截至 10 月底的累计支出比例，填法同上。"),
                new Hint(Sheets.PLANS, "12月底", "截至 12 月底的累计支出比例，通常为 100。"));
    }

    private static Stream<Hint> ofIndicators() {
        return Stream.of(
                new Hint(Sheets.INDICATORS, "项目编码", "项目表中的项目编码，每个指标一行，同一项目的各行按顺序排列。"),
                new Hint(Sheets.INDICATORS, "序号", "便于核对，导入时以行的顺序为准。"),
                new Hint(Sheets.INDICATORS, "一级指标", "产出指标、效益指标或满意度指标。"),
                new Hint(Sheets.INDICATORS, "二级指标", "一级指标之下的分类，如数量指标。"),
                new Hint(Sheets.INDICATORS, "三级指标", "指标的名称。"),
                new Hint(Sheets.INDICATORS, "绩效指标描述", "指标衡量什么、怎样计算。"),
                new Hint(Sheets.INDICATORS, "指标值", "符号、数值和计量单位，如“≥95百分号”“=12个”；不公开的，填“涉及公安工作秘密”。"),
                new Hint(Sheets.INDICATORS, "指标值确定依据", "指标值从何而来，如历史水平、行业标准或文件。"));
    }
}
