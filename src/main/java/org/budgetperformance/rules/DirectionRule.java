package org.budgetperformance.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;

/**
 * Targets of one name point up in some projects of a department and down in others; those of the fewer are told, of as many both. A bound
 * that binds nobody has no say in which are the fewer.
 */
final class DirectionRule extends GroupRule {
    private static final int DIRECTION = 2;
    private static final int VOTE = 3;

    DirectionRule(Settings settings) {
        super("TARGET_DIRECTIONS_OPPOSED", Severity.WARNING, settings);
    }

    @Override
    public Stream<Trait> traits(ReviewedProject project) {
        return project.indicators().stream().filter(it -> direction(it) != 0).map(it -> trait(project, it));
    }

    private Trait trait(ReviewedProject project, ReviewedIndicator indicator) {
        int direction = direction(indicator);
        return trait(
                project,
                Wording.plain(indicator.name()),
                indicator.pointer("target"),
                indicator.raw(),
                indicator.name(),
                Integer.toString(direction),
                Integer.toString(VacuousBoundRule.isVacuous(indicator) ? 0 : direction));
    }

    @Override
    Stream<Finding> review(Collection<Trait> group) {
        List<Integer> votes =
                group.stream().map(it -> number(it, VOTE)).filter(it -> it != 0).toList();
        int balance = votes.stream().mapToInt(it -> it).sum();
        return group.stream()
                .filter(it -> number(it, DIRECTION) * balance < 0 || (balance == 0 && !votes.isEmpty()))
                .map(it -> finding(it, it.value(0), it.value(1)));
    }

    private static int number(Trait trait, int index) {
        return Integer.parseInt(trait.value(index));
    }

    /** 0 too where the target is no number. */
    private static int direction(ReviewedIndicator indicator) {
        TargetOperator operator = indicator.target().operator();
        return operator == null || indicator.target().kind() != TargetKind.NUMERIC ? 0 : operator.direction();
    }
}
