package org.budgetperformance.rules;

import java.util.List;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;

/**
 * What of a project a rule compares with other projects, small enough to be kept beside it: when a project changes, the groups that its
 * traits left, joined or changed in are reviewed again by their traits alone.
 *
 * @param pointer JSON pointer to it in the project's representation
 * @param values what is compared, and what a message tells of it
 */
public record Trait(
        GroupRule rule, Group group, ProjectCode project, UnitCode unitCode, String pointer, List<String> values) {

    public Trait {
        values = List.copyOf(values);
    }

    String value(int index) {
        return values.get(index);
    }
}
