package org.budgetperformance.rules;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** The division in a code is not that of the other projects of the department. */
final class DivisionRule extends GroupRule {
    DivisionRule(Settings settings) {
        super("PROJECT_CODE_DIVISION", Severity.WARNING, settings);
    }

    @Override
    public Stream<Trait> traits(ReviewedProject project) {
        return Stream.of(trait(project, "", "/code", project.code().divisionCode()));
    }

    @Override
    Stream<Finding> review(Collection<Trait> group) {
        Map<String, Long> counts =
                group.stream().collect(Collectors.groupingBy(it -> it.value(0), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() * 2 > group.size())
                .flatMap(usual -> group.stream()
                        .filter(it -> !it.value(0).equals(usual.getKey()))
                        .map(it -> finding(it, it.project().value(), it.value(0), usual.getKey())));
    }
}
