package org.budgetperformance.rules;

import java.util.stream.Stream;
import org.budgetperformance.domain.Severity;

/** The description of an indicator is its name. */
final class DescriptionRepeatsRule extends IndicatorRule {
    DescriptionRepeatsRule(Settings settings) {
        super("DESCRIPTION_REPEATS_THE_NAME", Severity.INFO, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        String description = Wording.plain(indicator.description().readable());
        return !description.isEmpty() && description.equals(Wording.plain(indicator.name()))
                ? Stream.of(finding(
                        project,
                        indicator.pointer("description"),
                        indicator.description().readable()))
                : Stream.empty();
    }
}
