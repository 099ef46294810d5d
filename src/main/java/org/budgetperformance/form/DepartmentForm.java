package org.budgetperformance.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.budgetperformance.api.model.PerformanceTargets;
import org.budgetperformance.api.model.Safeguard;
import org.budgetperformance.api.model.SubTarget;

/** What the published document says of the department itself (部门整体绩效目标), as paragraphs below headings. */
public record DepartmentForm(Section overallObjective, Section subTargets, Section safeguards) {
    static final String PART_ONE = "第一部分";
    static final String DEPARTMENT_TARGETS = "部门整体绩效目标";
    static final String PART_TWO = "第二部分";
    static final String PROJECT_TARGETS = "预算项目绩效目标";

    /** A heading and what stands below it. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Whether both are the same when they are read again. */
        public boolean readsAs(Section other) {
            return ReadLines.of(paragraphs.stream()).equals(ReadLines.of(other.paragraphs.stream()));
        }
    }

    public static DepartmentForm of(PerformanceTargets targets) {
        return new DepartmentForm(
                new Section("一、总体绩效目标", List.of(targets.overallObjective())),
                new Section("二、分项绩效目标", subTargets(targets)),
                new Section("三、工作保障措施", safeguards(targets)));
    }

    List<Section> sections() {
        return List.of(overallObjective, subTargets, safeguards);
    }

    private static List<String> subTargets(PerformanceTargets targets) {
        List<String> paragraphs = new ArrayList<>();
        for (SubTarget it : Objects.requireNonNullElse(targets.subTargets(), List.<SubTarget>of())) {
            int seq = paragraphs.size() / 3 + 1;
            paragraphs.add(seq + "." + it.name());
            paragraphs.add("绩效目标：" + Objects.requireNonNullElse(it.objective(), ""));
            paragraphs.add("绩效指标：" + Objects.requireNonNullElse(it.indicators(), ""));
        }
        return paragraphs;
    }

    private static List<String> safeguards(PerformanceTargets targets) {
        return Objects.requireNonNullElse(targets.safeguards(), List.<Safeguard>of()).stream()
                .map(Safeguard::text)
                .toList();
    }
}
