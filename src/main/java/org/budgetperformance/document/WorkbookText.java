package org.budgetperformance.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.InvalidValueException;
import org.xml.sax.SAXException;

/**
 * The text form of a workbook: what the reader of documents reads. A sheet of the department's own targets, one of projects, one of plans and one of
 * indicators, joined by the codes of projects; other sheets say nothing.
 */
final class WorkbookText {
    private static final String TARGETS = "部门绩效目标";
    private static final String PROJECTS = "项目";
    private static final String PLANS = "资金支出计划";
    private static final String INDICATORS = "绩效指标";
    private static final String CODE = "项目编码";
    private static final String KIND = "类别";
    private static final String OVERALL = "总体绩效目标";
    private static final String SUB_TARGET = "分项绩效目标";
    private static final String SAFEGUARD = "工作保障措施";
    private static final Set<String> KINDS = Set.of(OVERALL, SUB_TARGET, SAFEGUARD);
    private static final String CLASSIFIED = "此项目涉密";
    private static final List<String> INDICATOR = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    private static final List<String> CHECKPOINTS = Stream.of(Checkpoint.values())
            .map(it -> Labels.squeezed(it.label()))
            .toList();

    private final Map<String, SheetReader> sheets;
    private final TracedText out = new TracedText();
    private final Map<String, SheetRow> plans = new HashMap<>();
    private final Map<String, List<SheetRow>> indicators = new HashMap<>();

    private WorkbookText(Map<String, SheetReader> sheets) {
        this.sheets = sheets;
    }

    /** @throws InvalidValueException {@code DOCUMENT_SHEET_MISSING}, {@code DOCUMENT_COLUMN_MISSING}, {@code DOCUMENT_ROW_OF_NO_PROJECT},
     *     {@code DOCUMENT_PLAN_REPEATED}, {@code DOCUMENT_KIND_UNKNOWN}
     */
    static TracedText of(OPCPackage opened, OfficeParts parts)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        WorkbookText text =
                new WorkbookText(SheetReader.all(opened, parts, Set.of(TARGETS, PROJECTS, PLANS, INDICATORS)));
        text.write();
        return text.out;
    }

    private void write() {
        List<SheetRow> targets = rows(TARGETS, List.of(KIND, "名称", "绩效目标", "绩效指标"));
        List<SheetRow> projects =
                rows(PROJECTS, List.of("序号", CODE, "项目名称", "单位编码", "单位名称", "预算数", "财政资金", "其他资金", "资金用途", "绩效目标"));
        join(projects);
        writeTargets(targets);
        line("第二部分", 1).line("预算项目绩效目标", 1);
        for (int i = 0; i < projects.size(); i++) {
            writeProject(projects.get(i), i + 1);
        }
    }

    private List<SheetRow> rows(String name, List<String> headings) {
        SheetReader sheet = sheets.get(name);
        if (sheet == null) {
            throw new InvalidValueException(FaultCode.DOCUMENT_SHEET_MISSING, name);
        }
        headings.stream().filter(it -> !sheet.has(it)).findFirst().ifPresent(missing -> {
            throw new InvalidValueException(FaultCode.DOCUMENT_COLUMN_MISSING, name, missing);
        });
        return sheet.rows();
    }

    private void join(List<SheetRow> projects) {
        projects.stream()
                .map(WorkbookText::code)
                .filter(it -> !it.isEmpty())
                .forEach(it -> indicators.put(it, new ArrayList<>()));
        List<String> ofPlans = new ArrayList<>(CHECKPOINTS);
        ofPlans.add(CODE);
        for (SheetRow row : rows(PLANS, ofPlans)) {
            requireProject(row, PLANS);
            if (plans.putIfAbsent(code(row), row) != null) {
                throw new InvalidValueException(
                        FaultCode.DOCUMENT_PLAN_REPEATED, PLANS, Integer.toString(row.number()), code(row));
            }
        }
        List<String> ofIndicators = new ArrayList<>(INDICATOR);
        ofIndicators.add(CODE);
        for (SheetRow row : rows(INDICATORS, ofIndicators)) {
            requireProject(row, INDICATORS).add(row);
        }
    }

    private List<SheetRow> requireProject(SheetRow row, String sheet) {
        List<SheetRow> found = indicators.get(code(row));
        if (found == null) {
            throw new InvalidValueException(
                    FaultCode.DOCUMENT_ROW_OF_NO_PROJECT, sheet, Integer.toString(row.number()), code(row));
        }
        return found;
    }

    private static String code(SheetRow row) {
        return Labels.squeezed(row.at(CODE));
    }

    private void writeTargets(List<SheetRow> targets) {
        targets.stream()
                .filter(it -> !KINDS.contains(Labels.squeezed(it.at(KIND))))
                .findFirst()
                .ifPresent(odd -> {
                    throw new InvalidValueException(
                            FaultCode.DOCUMENT_KIND_UNKNOWN, TARGETS, Integer.toString(odd.number()), odd.at(KIND));
                });
        line("第一部分", 1).line("部门整体绩效目标", 1).line("一、总体绩效目标", 1);
        of(targets, OVERALL).forEach(it -> line(it.at("绩效目标"), it.number()));
        line("二、分项绩效目标", 1);
        int seq = 0;
        for (SheetRow it : of(targets, SUB_TARGET)) {
            seq++;
            line(seq + "." + oneLine(it.at("名称")), it.number());
            line("绩效目标：" + it.at("绩效目标"), it.number());
            line("绩效指标：" + it.at("绩效指标"), it.number());
        }
        line("三、工作保障措施", 1);
        of(targets, SAFEGUARD).forEach(it -> line(oneLine(it.at("绩效目标")), it.number()));
    }

    private static List<SheetRow> of(List<SheetRow> targets, String kind) {
        return targets.stream()
                .filter(it -> Labels.squeezed(it.at(KIND)).equals(kind))
                .toList();
    }

    private void writeProject(SheetRow row, int position) {
        int place = row.number();
        String seq = row.at("序号").isBlank() ? Integer.toString(position) : row.at("序号");
        if (Labels.squeezed(row.at("项目名称")).equals(CLASSIFIED)) {
            line(seq + "." + CLASSIFIED, place).line("", place);
            return;
        }
        line(seq + "." + oneLine(row.at("项目名称")) + "绩效目标表", place);
        row(place, row.at("单位编码") + row.at("单位名称"), "单位：万元");
        row(place, CODE, row.at(CODE), "项目名称", row.at("项目名称"));
        row(place, "预算规模及资金用途", "预算数", row.at("预算数"), "其中：财政    资金", row.at("财政资金"), "其他资金", row.at("其他资金"));
        row(place, "", row.at("资金用途"));
        writePlan(plans.getOrDefault(code(row), new SheetRow(place, Map.of())));
        row(place, "绩效目标", row.at("绩效目标"));
        row(place, INDICATOR.toArray(String[]::new));
        for (SheetRow indicator : indicators.getOrDefault(code(row), List.of())) {
            row(indicator.number(), INDICATOR.stream().map(indicator::at).toArray(String[]::new));
        }
    }

    private void writePlan(SheetRow plan) {
        List<String> heads = new ArrayList<>(List.of("资金支出计划（%）"));
        List<String> percents = new ArrayList<>(List.of(""));
        for (Checkpoint checkpoint : Checkpoint.values()) {
            heads.add(checkpoint.label());
            percents.add(plan.at(Labels.squeezed(checkpoint.label())));
        }
        row(plan.number(), heads.toArray(String[]::new));
        row(plan.number(), percents.toArray(String[]::new));
    }

    private WorkbookText line(String text, int place) {
        out.add("", text, place);
        return this;
    }

    private void row(int place, String... cells) {
        for (String cell : cells) {
            out.add("\t", cell, place);
        }
        out.add("", "", place);
    }

    private static String oneLine(String text) {
        return String.join("", text.lines().toList());
    }
}
