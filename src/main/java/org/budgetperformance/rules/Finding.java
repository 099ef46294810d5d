package org.budgetperformance.rules;

import java.util.List;
import org.budgetperformance.domain.ProjectCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a project (审核问题).
 *
 * @param pointer JSON pointer to what it speaks of in the project's representation
 * @param arguments of its message, the offending value first
 * @param suggestion what could stand there instead; null where none can be computed
 */
public record Finding(
        Rule rule,
        ProjectCode project,
        String pointer,
        List<String> arguments,
        @Nullable String suggestion) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    Finding suggesting(String better) {
        return new Finding(rule, project, pointer, arguments, better);
    }
}
