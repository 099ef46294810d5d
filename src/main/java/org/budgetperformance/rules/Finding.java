package org.budgetperformance.rules;

import java.util.Comparator;
import java.util.List;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a project (审核问题).
 *
 * @param pointer JSON pointer to what it speaks of in the project's representation
 * @param arguments of its message, the offending value first
 * @param told the other unit that the arguments tell of; null where they tell of the project alone
 * @param suggestion what could stand there instead; null where none can be computed
 */
public record Finding(
        Rule rule,
        ProjectCode project,
        String pointer,
        List<String> arguments,
        @Nullable UnitCode told,
        @Nullable String suggestion) {

    /** What is found in several groups is told by the first of these. */
    public static final Comparator<Finding> BY_ARGUMENTS =
            Comparator.comparing(finding -> String.join("\n", finding.arguments()));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The code of the other unit that the arguments tell of. */
    public @Nullable String toldCode() {
        return told == null ? null : told.value();
    }

    Finding suggesting(String better) {
        return new Finding(rule, project, pointer, arguments, told, better);
    }

    Finding telling(UnitCode other) {
        return new Finding(rule, project, pointer, arguments, other, suggestion);
    }
}
