package org.budgetperformance.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The headings that every document has, in their order. */
enum PartHeading {
    PART_ONE("第一部分"),
    DEPARTMENT_TARGETS("部门整体绩效目标"),
    OVERALL_OBJECTIVE("一、总体绩效目标"),
    SUB_TARGETS("二、分项绩效目标"),
    SAFEGUARDS("三、工作保障措施"),
    PART_TWO("第二部分"),
    PROJECT_TARGETS("预算项目绩效目标");

    private static final int LONGEST = 40;

    private final String label;

    PartHeading(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether project entries may follow. */
    boolean isOfPartTwo() {
        return this == PART_TWO || this == PROJECT_TARGETS;
    }

    /** The headings a line consists of, mostly one; none when it is any other line. */
    static Set<PartHeading> of(Line line) {
        Set<PartHeading> found = EnumSet.noneOf(PartHeading.class);
        if (line.isCell() || line.text().length() > LONGEST) {
            return found;
        }
        String rest = Labels.squeezed(line.text()).replace('.', '、');
        while (!rest.isEmpty()) {
            Optional<PartHeading> next = beginning(rest);
            if (next.isEmpty()) {
                return EnumSet.noneOf(PartHeading.class);
            }
            found.add(next.get());
            rest = rest.substring(next.get().label.length());
        }
        return found;
    }

    private static Optional<PartHeading> beginning(String text) {
        return Arrays.stream(values())
                .filter(heading -> text.startsWith(heading.label))
                .findFirst();
    }
}
