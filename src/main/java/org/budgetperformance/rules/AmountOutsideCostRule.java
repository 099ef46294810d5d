package org.budgetperformance.rules;

import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A target that is money in a row for something else; economic benefits may be money. */
final class AmountOutsideCostRule extends IndicatorRule {
    private final List<IndicatorLevel2> mayBeMoney = terms(
            "levels", IndicatorLevel2.class, "ECONOMIC_BENEFIT", "ECONOMIC_COST", "SOCIAL_COST", "ENVIRONMENTAL_COST");

    AmountOutsideCostRule(Settings settings) {
        super("AMOUNT_OUTSIDE_COST", Severity.WARNING, settings);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        // a level that is not known is another rule's
        boolean wrong = indicator.level2() != null
                && !mayBeMoney.contains(indicator.level2())
                && !indicator.isCost()
                && Amounts.isMoney(indicator.target());
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), Levels.label(indicator)))
                : Stream.empty();
    }
}
