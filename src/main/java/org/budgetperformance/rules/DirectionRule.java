package org.budgetperformance.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;

/**
 * Targets of one name point up in some projects of a department and down in others; those of the fewer are told, of as many both. A bound
 * that binds nobody has no say in which are the fewer.
 */
final class DirectionRule extends GroupRule {
    DirectionRule() {
        super("TARGET_DIRECTIONS_OPPOSED", Severity.WARNING);
    }

    @Override
    public Set<String> groups(ReviewedProject project) {
        return project.indicators().stream()
                .filter(it -> direction(it) != 0)
                .map(it -> project.unitCode().departmentCode() + " " + project.fiscalYear() + " " + key(it))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Finding> review(String group, Collection<ReviewedProject> projects) {
        List<Place> places = projects.stream()
                .flatMap(project -> project.indicators().stream()
                        .filter(it -> direction(it) != 0 && group.endsWith(" " + key(it)))
                        .map(it -> new Place(project, it)))
                .toList();
        List<Integer> votes = places.stream()
                .map(Place::indicator)
                .filter(it -> !VacuousBoundRule.isVacuous(it))
                .map(DirectionRule::direction)
                .toList();
        int balance = votes.stream().mapToInt(it -> it).sum();
        return places.stream()
                .filter(it -> direction(it.indicator()) * balance < 0 || (balance == 0 && !votes.isEmpty()))
                .map(it -> finding(
                        it.project(),
                        it.indicator().pointer("target"),
                        it.indicator().raw(),
                        it.indicator().name()));
    }

    private static String key(ReviewedIndicator indicator) {
        return Wording.plain(indicator.name());
    }

    /** 0 too where the target is no number. */
    private static int direction(ReviewedIndicator indicator) {
        TargetOperator operator = indicator.target().operator();
        return operator == null || indicator.target().kind() != TargetKind.NUMERIC ? 0 : operator.direction();
    }

    private record Place(ReviewedProject project, ReviewedIndicator indicator) {}
}
