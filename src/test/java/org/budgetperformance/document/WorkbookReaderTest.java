package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetperformance.domain.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as the import reads them. */
class WorkbookReaderTest {
    private static final String CODE = "13020924P00056710001P";

    /** A small one without a fault. */
    static Map<String, List<List<Object>>> sheets() {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "部门绩效目标",
                rows(
                        List.of("类别", "名称", "绩效目标", "绩效指标"),
                        List.of("总体绩效目标", "", "2024年，保障辖区供水", ""),
                        List.of("分项绩效目标", "供水", "供水不断", "供水率99%以上"),
                        List.of("工作保障措施", "", "完善制度。按月检查", "")));
        sheets.put(
                "项目",
                rows(
                        List.of("序号", "项目编码", "项目名称", "单位编码", "单位名称", "预算数（万元）", "财政资金", "其他资金", "资金用途", "绩效目标"),
                        List.of("", CODE, "管网巡检", "312001", "水务局本级", 33.1, 33.1, "", "用于巡检", "1.全年巡检\n2.及时修复"),
                        List.of("", "", "此项目涉密", "", "", "", "", "", "", "")));
        sheets.put("资金支出计划", rows(List.of("项目编码", "3月底", "6月底", "10月底", "12月底"), List.of(CODE, "", 30, 60.5, 100)));
        sheets.put(
                "绩效指标",
                rows(
                        List.of("项目编码", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"),
                        List.of(CODE, "产出指标", "数量指标", "巡检次数", "全年巡检的次数", "≥12次", "历史工作经验")));
        return sheets;
    }

    static List<List<Object>> rows(Map<String, List<List<Object>>> sheets, String name) {
        return Objects.requireNonNull(sheets.get(name));
    }

    @SafeVarargs
    private static List<List<Object>> rows(List<Object>... rows) {
        return List.of(rows);
    }

    @Test
    void aProjectAPlanAndAnIndicatorARowAreADocument() {
        PublishedDocument document = read(sheets());
        assertThat(document.overallObjective()).isEqualTo("2024年，保障辖区供水");
        assertThat(document.subTargets()).hasSize(1);
        assertThat(document.safeguards()).hasSize(1);
        assertThat(document.entries()).extracting(DocumentEntry::seq).containsExactly(1, 2);
        assertThat(document.classifiedEntries()).isOne();
        DocumentProject project = document.projects().get(0);
        assertThat(project.code().value()).isEqualTo(CODE);
        assertThat(project.name()).isEqualTo("管网巡检");
        assertThat(project.objectives()).hasSize(2);
        assertThat(project.indicators()).hasSize(1);
        assertThat(project.line()).isEqualTo(2);
    }

    @Test
    void columnsMayStandInAnyOrderAmongOthersAndSheetsToo() {
        Map<String, List<List<Object>>> turned = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(sheets().keySet());
        Collections.reverse(names);
        turned.put("填写说明", rows(List.of("工作表"), List.of("项目")));
        names.forEach(name -> turned.put(
                name,
                rows(sheets(), name).stream().map(WorkbookReaderTest::turned).toList()));
        assertThat(Reading.withoutLines(read(turned))).isEqualTo(Reading.withoutLines(read(sheets())));
    }

    private static List<Object> turned(List<Object> row) {
        List<Object> turned = new ArrayList<>(row);
        turned.add("其他列");
        Collections.reverse(turned);
        return turned;
    }

    @ParameterizedTest
    @ValueSource(strings = {"部门绩效目标", "项目", "资金支出计划", "绩效指标"})
    void aSheetThatIsMissingIsNamed(String sheet) {
        Map<String, List<List<Object>>> sheets = sheets();
        sheets.remove(sheet);
        assertThat(faults(sheets)).containsExactly("1 null null DOCUMENT_SHEET_MISSING [" + sheet + "]");
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        Map<String, List<List<Object>>> sheets = sheets();
        sheets.put("资金支出计划", rows(List.of("项目编码", "3月底", "6月底", "12月底")));
        assertThat(faults(sheets)).containsExactly("1 null null DOCUMENT_COLUMN_MISSING [资金支出计划, 10月底]");
    }

    @Test
    void aRowOfNoProjectIsNamed() {
        Map<String, List<List<Object>>> sheets = sheets();
        sheets.put("资金支出计划", rows(rows(sheets, "资金支出计划").get(0), List.of("13020924P00055410001F", 1, 2, 3, 4)));
        assertThat(faults(sheets))
                .containsExactly("2 null null DOCUMENT_ROW_OF_NO_PROJECT [资金支出计划, 2, 13020924P00055410001F]");
    }

    @Test
    void aRowWithoutACodeIsNamedAlsoBesideAClassifiedEntry() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> indicator = new ArrayList<>(rows(sheets, "绩效指标").get(1));
        indicator.set(0, "");
        sheets.put("绩效指标", rows(rows(sheets, "绩效指标").get(0), indicator));
        assertThat(faults(sheets)).containsExactly("2 null null DOCUMENT_ROW_OF_NO_PROJECT [绩效指标, 2, ]");
    }

    @Test
    void aSecondPlanOfAProjectIsNamed() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<List<Object>> plans = rows(sheets, "资金支出计划");
        sheets.put("资金支出计划", rows(plans.get(0), plans.get(1), plans.get(1)));
        assertThat(faults(sheets)).containsExactly("3 null null DOCUMENT_PLAN_REPEATED [资金支出计划, 3, " + CODE + "]");
    }

    @Test
    void aKindThatIsNoneIsNamed() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<List<Object>> targets = rows(sheets, "部门绩效目标");
        sheets.put("部门绩效目标", rows(targets.get(0), targets.get(1), List.of("分项目标", "供水", "供水不断", "")));
        assertThat(faults(sheets)).containsExactly("3 null null DOCUMENT_KIND_UNKNOWN [部门绩效目标, 3, 分项目标]");
    }

    @Test
    void blanksAroundACodeSayNothing() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> plan = new ArrayList<>(rows(sheets, "资金支出计划").get(1));
        plan.set(0, CODE + " ");
        sheets.put("资金支出计划", rows(rows(sheets, "资金支出计划").get(0), plan));
        assertThat(Reading.withoutLines(read(sheets))).isEqualTo(Reading.withoutLines(read(sheets())));
    }

    @Test
    void aSumThatBinaryFractionsMakeInexactIsTheOneThatTheProgramShows() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> project = new ArrayList<>(rows(sheets, "项目").get(1));
        project.set(5, 0.1 + 0.2);
        project.set(6, 0.1);
        project.set(7, 0.2);
        sheets.put("项目", rows(rows(sheets, "项目").get(0), project));
        assertThat(read(sheets).projects().get(0).total()).isEqualTo(Money.ofYuan(new BigDecimal("3000.00")));
    }

    @Test
    void aPercentSignIsAFactorOnlyWhereItIsNoText() {
        SheetNumbers numbers = new SheetNumbers();
        assertThat(numbers.formatRawCellContents(0.3, 9, "0%")).isEqualTo("30%");
        assertThat(numbers.formatRawCellContents(1 - 0.7, 9, "0.00%")).isEqualTo("30%");
        assertThat(numbers.formatRawCellContents(30, 164, "0\"%\"")).isEqualTo("30");
        assertThat(numbers.formatRawCellContents(30, 164, "0\\%")).isEqualTo("30");
    }

    @Test
    void allRowsOfNoProjectAreNamedAtOnce() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> plan = List.of("13020924P00055410001F", 1, 2, 3, 4);
        sheets.put("资金支出计划", rows(rows(sheets, "资金支出计划").get(0), plan, plan));
        assertThat(faults(sheets)).hasSize(2);
    }

    @Test
    void numberedLinesOfAnObjectiveAreNoFurtherSubTargets() {
        Map<String, List<List<Object>>> sheets = sheets();
        sheets.put(
                "部门绩效目标",
                rows(
                        rows(sheets, "部门绩效目标").get(0),
                        rows(sheets, "部门绩效目标").get(1),
                        List.of("分项绩效目标", "供水", "1.水量\n2.水质", "1.达标率\n2.及时率"),
                        List.of("分项绩效目标", "排水", "绩效目标：畅通", "")));
        assertThat(read(sheets).subTargets())
                .containsExactly(
                        new SubTarget(1, "供水", "1.水量\n2.水质", "1.达标率\n2.及时率"), new SubTarget(2, "排水", "绩效目标：畅通", null));
    }

    @Test
    void aSafeguardMayHaveATitleAndSeveralLines() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<List<Object>> rows = new ArrayList<>(rows(sheets, "部门绩效目标").subList(0, 3));
        rows.add(List.of("工作保障措施", "管理", "完善制度。\n按月检查", ""));
        sheets.put("部门绩效目标", rows);
        assertThat(read(sheets).safeguards()).containsExactly(new Safeguard(1, "管理", "完善制度。\n按月检查"));
    }

    @Test
    void aCellMayHoldWhatWouldBeAHeadingOfTheDocument() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> project = new ArrayList<>(rows(sheets, "项目").get(1));
        project.set(4, "2号水厂");
        project.set(8, "第二部分\n7.巡检绩效目标表\n99.此项目涉密\n\t项目编码");
        sheets.put("项目", rows(rows(sheets, "项目").get(0), project));
        DocumentProject read = read(sheets).projects().get(0);
        assertThat(read.purpose().text()).isEqualTo("第二部分\n7.巡检绩效目标表\n99.此项目涉密\n项目编码");
        assertThat(read.unitName()).isEqualTo("2号水厂");
    }

    @Test
    void aClassifiedRowThatSaysMoreIsRefused() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> classified = new ArrayList<>(rows(sheets, "项目").get(2));
        classified.set(5, 10);
        sheets.put("项目", rows(rows(sheets, "项目").get(0), rows(sheets, "项目").get(1), classified));
        assertThat(faults(sheets)).containsExactly("3 null 2 DOCUMENT_TEXT_MISPLACED [10]");
    }

    @Test
    void aNumberThatIsNoneIsNamed() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> project = new ArrayList<>(rows(sheets, "项目").get(1));
        project.set(0, "甲");
        sheets.put("项目", rows(rows(sheets, "项目").get(0), project));
        assertThat(faults(sheets)).containsExactly("2 null 1 DOCUMENT_TEXT_MISPLACED [甲]");
    }

    @Test
    void aFaultIsToldAtItsRow() {
        Map<String, List<List<Object>>> sheets = sheets();
        List<Object> project = new ArrayList<>(rows(sheets, "项目").get(1));
        project.set(5, "三十三");
        sheets.put("项目", rows(rows(sheets, "项目").get(0), rows(sheets, "项目").get(2), project));
        List<DocumentFault> faults = DocumentReader.read(OfficePackage.workbook(sheets)).rejected().stream()
                .flatMap(it -> it.faults().stream())
                .toList();
        assertThat(faults).isNotEmpty().allSatisfy(it -> assertThat(it.line()).isEqualTo(3));
    }

    private static PublishedDocument read(Map<String, List<List<Object>>> sheets) {
        ReadResult result = DocumentReader.read(OfficePackage.workbook(sheets));
        assertThat(result.faults()).isEmpty();
        return Objects.requireNonNull(result.document());
    }

    private static List<String> faults(Map<String, List<List<Object>>> sheets) {
        return DocumentReader.read(OfficePackage.workbook(sheets)).faults().stream()
                .map(Reading::written)
                .toList();
    }
}
