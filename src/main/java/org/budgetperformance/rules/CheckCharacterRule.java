package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.ProjectCode;
import org.budgetperformance.domain.Severity;

/** The last character of a project code does not fit the others. No published text has the rule, so it is no error. */
final class CheckCharacterRule extends ProjectRule {
    CheckCharacterRule(Settings settings) {
        super("PROJECT_CODE_CHECK_CHARACTER", Severity.WARNING, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        ProjectCode code = project.code();
        if (code.hasValidCheckCharacter()) {
            return Stream.empty();
        }
        String first20 = code.value().substring(0, 20);
        return Stream.of(finding(project, "/code", code.value(), Character.toString(code.expectedCheckCharacter()))
                .suggesting(first20 + code.expectedCheckCharacter()));
    }
}
