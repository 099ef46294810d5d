package org.budgetperformance.form;

import static org.budgetperformance.form.SheetColumn.number;
import static org.budgetperformance.form.SheetColumn.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.api.model.DisbursementPlan;
import org.budgetperformance.api.model.Finding;
import org.budgetperformance.api.model.Indicator;
import org.budgetperformance.api.model.Objective;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;
import org.budgetperformance.api.model.Target;
import org.budgetperformance.document.DepartmentRow;
import org.budgetperformance.document.DocumentSheet;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Withheld;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook hold: a project, a plan, an indicator, a finding a row. Amounts are in 万元, as in the form. */
final class Sheets {
    static final String TARGETS = DocumentSheet.TARGETS.label();
    static final String PROJECTS = DocumentSheet.PROJECTS.label();
    static final String PLANS = DocumentSheet.PLANS.label();
    static final String INDICATORS = DocumentSheet.INDICATORS.label();
    static final String FINDINGS = "审核问题";
    static final String CLASSIFIED = "此项目涉密";

    private static final String AMOUNT = "#,##0.00####";
    private static final String PERCENT = "0.######";

    private Sheets() {}

    /** @param project null for an entry that is wholly classified */
    record ProjectRow(@Nullable Integer seq, @Nullable Project project) {
        private @Nullable Object of(Function<Project, @Nullable Object> value) {
            return project == null ? null : value.apply(project);
        }
    }

    /** A part of the department's own targets. */
    record TargetRow(
            DepartmentRow kind,
            @Nullable String name,
            @Nullable String objective,
            @Nullable String indicators) {}

    record IndicatorRow(Project project, int index, Indicator indicator) {
        private @Nullable Object shown(@Nullable String text, String member) {
            return Sheets.shown(project, text, "/indicators/" + index + "/" + member);
        }
    }

    static List<SheetColumn<TargetRow>> targets() {
        return List.of(
                text("类别", 20, row -> row.kind().label()),
                text("名称", 30, TargetRow::name),
                text("绩效目标", 80, TargetRow::objective),
                text("绩效指标", 60, TargetRow::indicators));
    }

    static List<TargetRow> rows(PerformanceTargets targets) {
        List<TargetRow> rows = new ArrayList<>();
        rows.add(new TargetRow(DepartmentRow.OVERALL, null, targets.overallObjective(), null));
        for (SubTarget it : Objects.requireNonNullElse(targets.subTargets(), List.<SubTarget>of())) {
            rows.add(new TargetRow(DepartmentRow.SUB_TARGET, it.name(), it.objective(), it.indicators()));
        }
        for (Safeguard it : Objects.requireNonNullElse(targets.safeguards(), List.<Safeguard>of())) {
            rows.add(new TargetRow(DepartmentRow.SAFEGUARD, it.title(), it.text(), null));
        }
        return rows;
    }

    static List<SheetColumn<ProjectRow>> projects() {
        return List.of(
                number("序号", 6, "0", ProjectRow::seq),
                text("项目编码", 24, row -> row.of(Project::code)),
                text(
                        "项目名称",
                        40,
                        row -> row.project() == null
                                ? CLASSIFIED
                                : row.project().name()),
                text("单位编码", 10, row -> row.of(Project::unitCode)),
                text("单位名称", 30, row -> row.of(Project::unitName)),
                number(
                        "预算数",
                        14,
                        AMOUNT,
                        row -> row.of(it -> wanYuan(it.budget().total()))),
                number(
                        "财政资金",
                        14,
                        AMOUNT,
                        row -> row.of(it -> wanYuan(it.budget().fiscal()))),
                number(
                        "其他资金",
                        14,
                        AMOUNT,
                        row -> row.of(it -> wanYuan(it.budget().other()))),
                text("资金用途", 50, row -> row.of(it -> shown(it, it.purpose(), "/purpose"))),
                text("绩效目标", 60, row -> row.of(Sheets::objectives)));
    }

    static List<SheetColumn<Project>> plans() {
        List<SheetColumn<Project>> columns =
                new ArrayList<>(List.of(text("项目编码", 24, Project::code), text("项目名称", 40, Project::name)));
        for (Checkpoint checkpoint : Checkpoint.values()) {
            columns.add(number(checkpoint.label(), 14, PERCENT, it -> percent(it.disbursementPlan(), checkpoint)));
        }
        return columns;
    }

    static List<SheetColumn<IndicatorRow>> indicators() {
        return List.of(
                text("项目编码", 24, row -> row.project().code()),
                number("序号", 6, "0", row -> row.index() + 1),
                text("一级指标", 12, row -> IndicatorRows.level1(row.indicator())),
                text("二级指标", 20, row -> IndicatorRows.level2(row.indicator())),
                text("三级指标", 36, row -> row.indicator().name()),
                text("绩效指标描述", 50, row -> row.shown(row.indicator().description(), "description")),
                text("指标值", 20, row -> row.shown(raw(row.indicator().target()), "target")),
                text("指标值确定依据", 36, row -> row.shown(row.indicator().basis(), "basis")));
    }

    static List<SheetColumn<Finding>> findings() {
        return List.of(
                text("项目编码", 24, Finding::projectCode),
                text("单位编码", 10, Finding::unitCode),
                text("严重程度", 10, it -> it.severity().label()),
                text("审核规则", 36, Finding::rule),
                text("位置", 30, Finding::pointer),
                text("问题", 80, Finding::message),
                text("建议", 40, Finding::suggestion),
                text("状态", 10, it -> it.status().label()));
    }

    static List<IndicatorRow> rows(Project project) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator it : Objects.requireNonNullElse(project.indicators(), List.<Indicator>of())) {
            rows.add(new IndicatorRow(project, rows.size(), it));
        }
        return rows;
    }

    private static @Nullable Object objectives(Project project) {
        List<Objective> objectives = Objects.requireNonNullElse(project.objectives(), List.of());
        List<String> lines = new ArrayList<>();
        for (Objective it : objectives) {
            lines.add(Objects.requireNonNullElse(it.label(), "")
                    + Objects.requireNonNullElse(
                            shown(project, it.text(), "/objectives/" + lines.size() + "/text"), ""));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static @Nullable Object shown(Project project, @Nullable String text, String pointer) {
        List<String> withheld = Objects.requireNonNullElse(project.withheld(), List.of());
        return withheld.contains(pointer) ? Withheld.DOCUMENT_PHRASE : text;
    }

    private static @Nullable String raw(@Nullable Target target) {
        return target == null ? null : target.raw();
    }

    private static @Nullable Object wanYuan(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointLeft(4);
    }

    private static @Nullable Object percent(@Nullable DisbursementPlan plan, Checkpoint checkpoint) {
        return plan == null
                ? null
                : plan.checkpoints().stream()
                        .filter(it -> it.month() == checkpoint.month())
                        .map(org.budgetperformance.api.model.Checkpoint::reportedPercent)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
