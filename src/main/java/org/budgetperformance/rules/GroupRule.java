package org.budgetperformance.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that compares projects. Which of them are to be compared is told by the names of groups, which can be kept and looked up: when a
 * project changes, the groups that it was in and is in now are reviewed again, and no others.
 */
public abstract class GroupRule extends Rule {
    GroupRule(String id, Severity severity) {
        super(id, severity);
    }

    /** The groups that a project is in. */
    public abstract Set<String> groups(ReviewedProject project);

    /** What is wrong with projects of one group, whatever their order. */
    public abstract Stream<Finding> review(String group, Collection<ReviewedProject> projects);
}
