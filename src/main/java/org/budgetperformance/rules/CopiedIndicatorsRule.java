package org.budgetperformance.rules;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetValue;

/**
 * Projects for different things have the same indicators with the same targets. How many they are is not told: a finding would be another
 * one with every project that joins.
 */
final class CopiedIndicatorsRule extends GroupRule {
    private final int fewest = number("fewest", 3, 1, 100);

    CopiedIndicatorsRule(Settings settings) {
        super("INDICATORS_COPIED", Severity.WARNING, settings);
    }

    @Override
    public Stream<Trait> traits(ReviewedProject project) {
        int size = project.indicators().size();
        String fingerprint = fingerprint(project);
        return size < fewest
                ? Stream.empty()
                : Stream.of(trait(
                        project,
                        fingerprint,
                        "/indicators",
                        Integer.toString(size),
                        Wording.plain(project.name()),
                        Group.hash(fingerprint).toString()));
    }

    @Override
    Stream<Finding> review(Collection<Trait> group) {
        long names = group.stream().map(it -> it.value(1)).distinct().count();
        return names < 2 ? Stream.empty() : group.stream().map(it -> finding(it, it.value(0)));
    }

    private static String fingerprint(ReviewedProject project) {
        return project.indicators().stream()
                .map(it -> it.level2() + " " + Wording.plain(it.name()) + " " + target(it.target()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String target(TargetValue target) {
        return target.kind() == TargetKind.NUMERIC
                ? target.operator() + " " + target.value() + " " + target.unit()
                : String.valueOf(target.raw());
    }
}
