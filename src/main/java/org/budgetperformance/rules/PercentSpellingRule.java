package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** Percent is misspelt: 百分百 says one hundred percent, 百分号 names the sign. */
final class PercentSpellingRule extends IndicatorRule {
    private final List<String> wrong = words("words", "百分百", "百分号");

    PercentSpellingRule(Settings settings) {
        super("PERCENT_MISSPELT", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String unit = indicator.target().unitRaw();
        return unit != null && wrong.contains(unit)
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), unit)
                        .suggesting(Units.rewritten(indicator.target(), "%")))
                : Stream.empty();
    }
}
