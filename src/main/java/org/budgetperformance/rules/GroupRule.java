package org.budgetperformance.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** A rule that compares projects, by those of their traits that are in one group. */
public abstract class GroupRule extends Rule {
    GroupRule(String id, Severity severity, Settings settings) {
        super(id, severity, settings);
    }

    public abstract Stream<Trait> traits(ReviewedProject project);

    /** What is wrong with the traits of one group, whatever their order; at most one finding of each. */
    abstract Stream<Finding> review(Collection<Trait> group);

    /** The same of a group that may be of one project alone, with which nothing can be compared. */
    public final Stream<Finding> compare(Collection<Trait> group) {
        return group.size() < 2 ? Stream.empty() : review(group);
    }

    final Trait trait(ReviewedProject project, String common, String pointer, String... values) {
        return new Trait(this, Group.of(project, common), project.code(), project.unitCode(), pointer, List.of(values));
    }

    final Finding finding(Trait trait, String... arguments) {
        return new Finding(this, trait.project(), trait.pointer(), List.of(arguments), null, null);
    }
}
