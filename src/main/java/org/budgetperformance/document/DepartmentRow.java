package org.budgetperformance.document;

import java.util.Arrays;
import java.util.Optional;

/** What a row of the sheet of a department's own targets is (类别). */
public enum DepartmentRow {
    OVERALL("总体绩效目标"),
    SUB_TARGET("分项绩效目标"),
    SAFEGUARD("工作保障措施");

    private final String label;

    DepartmentRow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<DepartmentRow> of(String cell) {
        String dense = Labels.squeezed(cell);
        return Arrays.stream(values()).filter(it -> it.label.equals(dense)).findFirst();
    }
}
