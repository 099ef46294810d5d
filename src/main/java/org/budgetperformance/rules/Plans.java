package org.budgetperformance.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.DisbursementSchedule;
import org.budgetperformance.domain.PlanBasis;
import org.jspecify.annotations.Nullable;

/** Plans as reviewers speak of them; a plan may be missing. */
final class Plans {
    private Plans() {}

    static boolean isReported(@Nullable DisbursementSchedule plan) {
        return plan != null && Arrays.stream(Checkpoint.values()).anyMatch(it -> plan.reported(it) != null);
    }

    static boolean hasBasis(@Nullable DisbursementSchedule plan, PlanBasis basis) {
        return plan != null && plan.basis() == basis;
    }

    /** Whether no more than so many percent are to be spent by then. */
    static boolean isAtMost(int most, Checkpoint checkpoint, @Nullable DisbursementSchedule plan) {
        BigDecimal percent = plan == null ? null : plan.cumulativePercent(checkpoint);
        return percent != null && percent.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** For example 30、60、－、100, a dash where nothing was reported. */
    static String reported(@Nullable DisbursementSchedule plan) {
        return plan == null ? "" : text(plan::reported);
    }

    static String cumulative(@Nullable DisbursementSchedule plan) {
        return plan == null ? "" : text(plan::cumulativePercent);
    }

    private static String text(Function<Checkpoint, @Nullable BigDecimal> percents) {
        return Arrays.stream(Checkpoint.values())
                .map(percents)
                .map(it -> it == null ? "－" : it.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("、"));
    }
}
