package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** The code was given out in another year; right for projects that go on for years, a slip for others. */
final class CodeYearRule extends ProjectRule {
    CodeYearRule(Settings settings) {
        super("PROJECT_CODE_YEAR", Severity.INFO, settings);
    }

    @Override
    public Stream<Finding> review(ReviewedProject project) {
        int year = project.code().year();
        return year == project.fiscalYear()
                ? Stream.empty()
                : Stream.of(finding(
                        project,
                        "/code",
                        project.code().value(),
                        Integer.toString(year),
                        Integer.toString(project.fiscalYear())));
    }
}
