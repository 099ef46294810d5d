package org.budgetperformance.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Severity;

/** A target that is money in a row for something else; economic benefits may be money. */
final class AmountOutsideCostRule extends IndicatorRule {
    private static final Set<IndicatorLevel2> MAY_BE_MONEY = Set.of(
            IndicatorLevel2.ECONOMIC_BENEFIT,
            IndicatorLevel2.ECONOMIC_COST,
            IndicatorLevel2.SOCIAL_COST,
            IndicatorLevel2.ENVIRONMENTAL_COST);

    AmountOutsideCostRule() {
        super("AMOUNT_OUTSIDE_COST", Severity.WARNING);
    }

    @Override
    Stream<Finding> review(ReviewedProject project, ReviewedIndicator indicator) {
        // a level that is not known is another rule's
        boolean wrong = indicator.level2() != null
                && !MAY_BE_MONEY.contains(indicator.level2())
                && !indicator.isCost()
                && Amounts.isMoney(indicator.target());
        return wrong
                ? Stream.of(finding(project, indicator.pointer("target"), indicator.raw(), Levels.label(indicator)))
                : Stream.empty();
    }
}
