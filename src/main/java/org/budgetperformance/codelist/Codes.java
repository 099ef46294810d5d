package org.budgetperformance.codelist;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.budgetperformance.api.model.ChangeAction;
import org.budgetperformance.api.model.ChangeKind;
import org.budgetperformance.api.model.FindingGroupBy;
import org.budgetperformance.api.model.FindingStatus;
import org.budgetperformance.api.model.GroupBy;
import org.budgetperformance.api.model.ImportAction;
import org.budgetperformance.api.model.ProjectBatchAction;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Labelled;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.domain.WithheldReason;
import org.budgetperformance.shared.problem.Language;
import org.budgetperformance.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A code list: a name, titles, and codes that know their own labels.
 *
 * @param name as it stands in the path
 */
record Codes(String name, String title, String titleEn, List<? extends Labelled> values) {

    /** Every closed list of the contract. */
    static final List<Codes> ALL = List.of(
            of("indicator-levels-1", "一级指标", "first-level indicators", IndicatorLevel1.values()),
            of("indicator-levels-2", "二级指标", "second-level indicators", IndicatorLevel2.values()),
            of("target-kinds", "指标值类型", "kinds of target value", TargetKind.values()),
            of("target-operators", "指标值计算符号", "target operators", TargetOperator.values()),
            of("measure-units", "计量单位", "units of measure", MeasureUnit.values()),
            of("plan-bases", "支出计划口径", "disbursement plan bases", PlanBasis.values()),
            of("checkpoints", "支出计划时点", "disbursement plan checkpoints", Checkpoint.values()),
            of("disclosure-states", "公开状态", "disclosure states", Disclosure.values()),
            of("project-statuses", "项目状态", "statuses of a project", ProjectStatus.values()),
            of("project-transitions", "项目流转操作", "moves of a project", Transition.values()),
            of("withheld-reasons", "不公开理由", "reasons for withholding", WithheldReason.values()),
            of("group-keys", "汇总维度", "keys to group sums by", GroupBy.values()),
            of("import-actions", "导入结果", "results of an import", ImportAction.values()),
            of("batch-actions", "批量写入结果", "results of an item of a batch", ProjectBatchAction.values()),
            of("severities", "问题级别", "severities of findings", Severity.values()),
            of("finding-statuses", "问题处理状态", "statuses of findings", FindingStatus.values()),
            of("finding-group-keys", "问题汇总维度", "keys to count findings by", FindingGroupBy.values()),
            of("change-kinds", "变更对象", "kinds of changed resources", ChangeKind.values()),
            of("change-actions", "变更类型", "kinds of change", ChangeAction.values()),
            of(
                    "problem-types",
                    "问题类型",
                    "types of problem",
                    worded(ProblemType.values(), ProblemType::uri, Language::title)),
            of("fault-codes", "问题代码", "codes of faults", worded(FaultCode.values(), FaultCode::name, Codes::sentence)));

    private static Codes of(String name, String title, String titleEn, Labelled... values) {
        return new Codes(name, title, titleEn, List.of(values));
    }

    /** The list that this one's codes stand under, null when they stand under none. */
    @Nullable
    Codes parent() {
        return ALL.stream()
                .filter(other -> values.stream().map(Labelled::parent).anyMatch(other::holds))
                .findFirst()
                .orElse(null);
    }

    private boolean holds(@Nullable Labelled code) {
        return values.stream().anyMatch(value -> value == code);
    }

    private static String sentence(Language language, FaultCode code) {
        return language.sentence(code, List.of());
    }

    /** Codes whose words stand in the messages. */
    private static <T> Labelled[] worded(T[] values, Function<T, String> code, Wording<T> wording) {
        return Arrays.stream(values)
                .map(it -> new Worded(code.apply(it), wording.of(Language.ZH, it), wording.of(Language.EN, it)))
                .toArray(Labelled[]::new);
    }

    private interface Wording<T> {
        String of(Language language, T code);
    }

    private record Worded(String name, String label, String labelEn) implements Labelled {}
}
