package org.budgetperformance.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The division in a code is not that of the other projects of the department. */
final class DivisionRule extends GroupRule {
    DivisionRule() {
        super("PROJECT_CODE_DIVISION", Severity.WARNING);
    }

    @Override
    public Set<String> groups(ReviewedProject project) {
        return Set.of(project.unitCode().departmentCode() + " " + project.fiscalYear());
    }

    @Override
    public Stream<Finding> review(String group, Collection<ReviewedProject> projects) {
        Map<String, Long> counts =
                projects.stream().collect(Collectors.groupingBy(DivisionRule::division, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() * 2 > projects.size())
                .flatMap(usual -> projects.stream()
                        .filter(it -> !division(it).equals(usual.getKey()))
                        .map(it -> finding(it, "/code", it.code().value(), division(it), usual.getKey())));
    }

    private static String division(ReviewedProject project) {
        return project.code().divisionCode();
    }
}
