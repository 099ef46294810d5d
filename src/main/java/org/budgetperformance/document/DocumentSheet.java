package org.budgetperformance.document;

import java.util.List;

/** The sheets of a workbook that together say what a published document does, with the columns that each must have. */
public enum DocumentSheet {
    TARGETS("部门绩效目标", "类别", "名称", "绩效目标", "绩效指标"),
    PROJECTS("项目", "序号", "项目编码", "项目名称", "单位编码", "单位名称", "预算数", "财政资金", "其他资金", "资金用途", "绩效目标"),
    PLANS("资金支出计划", "项目编码", "3月底", "6月底", "10月底", "12月底"),
    INDICATORS("绩效指标", "项目编码", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that nobody can change
    private final List<String> columns;

    DocumentSheet(String label, String... columns) {
        this.label = label;
        this.columns = List.of(columns);
    }

    public String label() {
        return label;
    }

    List<String> columns() {
        return columns;
    }
}
