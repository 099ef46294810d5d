package org.budgetperformance.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.Severity;

/** One unit is spelt in several ways in one project. */
final class MixedSpellingsRule extends ProjectRule {
    MixedSpellingsRule(Settings settings) {
        super("UNIT_SPELLINGS_MIXED", Severity.INFO, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        Map<MeasureUnit, Set<String>> spellings = new EnumMap<>(MeasureUnit.class);
        project.indicators().stream()
                .map(ReviewedIndicator::target)
                .filter(it -> it.unit() != null
                        && it.unitRaw() != null
                        && it.unit().spellings().contains(it.unitRaw()))
                .forEach(it -> spellings
                        .computeIfAbsent(it.unit(), unit -> new TreeSet<>())
                        .add(it.unitRaw()));
        return spellings.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> finding(
                                project,
                                "/indicators",
                                String.join("、", it.getValue()),
                                it.getKey().label())
                        .suggesting(it.getKey().label()));
    }
}
