package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.TargetValue;

/** Amounts of money among target values. */
final class Amounts {
    /** By how many digits the point moves to come to yuan. */
    private static final Map<MeasureUnit, Integer> SHIFTS =
            Map.of(MeasureUnit.YUAN, 0, MeasureUnit.WAN_YUAN, 4, MeasureUnit.YI_YUAN, 8);

    private Amounts() {}

    /** In yuan; empty for a target that is no amount. */
    static Optional<BigDecimal> ofTarget(TargetValue target) {
        return target.unit() == null || target.value() == null
                ? Optional.empty()
                : Optional.ofNullable(SHIFTS.get(target.unit())).map(target.value()::movePointRight);
    }

    /** Amounts, and amounts for each of something. */
    static boolean isMoney(TargetValue target) {
        return ofTarget(target).isPresent() || target.unit() == MeasureUnit.YUAN_PER_PERSON;
    }
}
