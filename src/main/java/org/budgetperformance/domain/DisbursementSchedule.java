package org.budgetperformance.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A disbursement plan (资金支出计划): the four percentages as they were reported, and what they mean. Units report the same
 * plan in two ways, as {@link PlanBasis} says; both become one cumulative percentage for each checkpoint here. A plan that
 * can be read both ways has the same cumulative percentages either way.
 */
public final class DisbursementSchedule {
    private static final BigDecimal ALL = Percent.HUNDRED.value();
    private static final BigDecimal NOTHING = Percent.ZERO.value();

    private final Map<Checkpoint, BigDecimal> reported;
    private final PlanBasis basis;
    private final Map<Checkpoint, BigDecimal> cumulative;

    private DisbursementSchedule(Map<Checkpoint, BigDecimal> reported) {
        this.reported = reported;
        Map<Checkpoint, BigDecimal> carried = carriedForward(reported);
        Map<Checkpoint, BigDecimal> summed = runningSum(reported);
        this.basis = neverFalls(carried) && endsAtAll(carried)
                ? PlanBasis.CUMULATIVE
                : endsAtAll(summed) ? PlanBasis.PER_PERIOD : PlanBasis.INCONSISTENT;
        this.cumulative = switch (basis) {
            case CUMULATIVE -> carried;
            case PER_PERIOD -> summed;
            case INCONSISTENT -> Map.of();
        };
    }

    /**
     * A plan of the values that were reported; a checkpoint without a value was left blank.
     *
     * @throws InvalidValueException {@code PERCENT_OUT_OF_RANGE}, {@code PERCENT_TOO_PRECISE}
     */
    public static DisbursementSchedule of(Map<Checkpoint, BigDecimal> reported) {
        Map<Checkpoint, BigDecimal> checked = new EnumMap<>(Checkpoint.class);
        reported.forEach((checkpoint, percent) ->
                checked.put(checkpoint, Percent.of(percent).value()));
        return new DisbursementSchedule(checked);
    }

    /**
     * A plan of the values reported for the ends of March, June, October and December, null where left blank.
     *
     * @throws InvalidValueException {@code PERCENT_OUT_OF_RANGE}, {@code PERCENT_TOO_PRECISE}
     */
    public static DisbursementSchedule of(
            @Nullable BigDecimal march,
            @Nullable BigDecimal june,
            @Nullable BigDecimal october,
            @Nullable BigDecimal december) {
        Map<Checkpoint, BigDecimal> reported = new EnumMap<>(Checkpoint.class);
        putUnlessBlank(reported, Checkpoint.MARCH, march);
        putUnlessBlank(reported, Checkpoint.JUNE, june);
        putUnlessBlank(reported, Checkpoint.OCTOBER, october);
        putUnlessBlank(reported, Checkpoint.DECEMBER, december);
        return of(reported);
    }

    public PlanBasis basis() {
        return basis;
    }

    /** The percentage as it was reported, with two decimals; null where left blank. */
    public @Nullable BigDecimal reported(Checkpoint checkpoint) {
        return reported.get(checkpoint);
    }

    /** The share of the budget to be spent by then, 0.00 to 100.00; null in a plan that is inconsistent. */
    public @Nullable BigDecimal cumulativePercent(Checkpoint checkpoint) {
        return cumulative.get(checkpoint);
    }

    /** The part of the total to be spent by then; null in a plan that is inconsistent. */
    public @Nullable Money cumulativeAmount(Checkpoint checkpoint, Money total) {
        BigDecimal percent = cumulativePercent(checkpoint);
        return percent == null ? null : total.share(percent);
    }

    private static void putUnlessBlank(Map<Checkpoint, BigDecimal> map, Checkpoint key, @Nullable BigDecimal value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static Map<Checkpoint, BigDecimal> carriedForward(Map<Checkpoint, BigDecimal> reported) {
        Map<Checkpoint, BigDecimal> carried = new EnumMap<>(Checkpoint.class);
        BigDecimal last = NOTHING;
        for (Checkpoint checkpoint : Checkpoint.values()) {
            last = reported.getOrDefault(checkpoint, last);
            carried.put(checkpoint, last);
        }
        return carried;
    }

    private static Map<Checkpoint, BigDecimal> runningSum(Map<Checkpoint, BigDecimal> reported) {
        Map<Checkpoint, BigDecimal> summed = new EnumMap<>(Checkpoint.class);
        BigDecimal sum = NOTHING;
        for (Checkpoint checkpoint : Checkpoint.values()) {
            sum = sum.add(reported.getOrDefault(checkpoint, NOTHING));
            summed.put(checkpoint, sum);
        }
        return summed;
    }

    private static boolean neverFalls(Map<Checkpoint, BigDecimal> percents) {
        BigDecimal highest = NOTHING;
        for (BigDecimal percent : percents.values()) {
            if (percent.compareTo(highest) < 0) {
                return false;
            }
            highest = percent;
        }
        return true;
    }

    private static boolean endsAtAll(Map<Checkpoint, BigDecimal> percents) {
        return percents.getOrDefault(Checkpoint.DECEMBER, NOTHING).compareTo(ALL) == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisbursementSchedule that && reported.equals(that.reported);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(reported);
    }

    @Override
    public String toString() {
        return basis + " " + reported;
    }
}
