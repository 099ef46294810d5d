package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.domain.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisbursementScheduleTest {
    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30,60,90,100 | CUMULATIVE   | 30.00 60.00 90.00 100.00",
                "_,_,_,100    | CUMULATIVE   | 0.00 0.00 0.00 100.00",
                "30,_,60,100  | CUMULATIVE   | 30.00 30.00 60.00 100.00",
                "30,60,100,_  | CUMULATIVE   | 30.00 60.00 100.00 100.00",
                "50,50,100,100| CUMULATIVE   | 50.00 50.00 100.00 100.00",
                "30,30,30,10  | PER_PERIOD   | 30.00 60.00 90.00 100.00",
                "50,50,_,_    | PER_PERIOD   | 50.00 100.00 100.00 100.00",
                "10,20,30,40  | PER_PERIOD   | 10.00 30.00 60.00 100.00",
                "0,100,0,0    | PER_PERIOD   | 0.00 100.00 100.00 100.00",
                "30,20,30,10  | INCONSISTENT | null null null null",
                "30,60,90,99  | INCONSISTENT | null null null null",
                "60,30,60,100 | INCONSISTENT | null null null null",
                "_,_,_,_      | INCONSISTENT | null null null null",
                "33.33,33.33,33.33,0 | INCONSISTENT | null null null null"
            })
    void whatWasReportedDecidesItsMeaning(String reported, PlanBasis basis, String cumulative) {
        DisbursementSchedule schedule = schedule(reported.split(","));
        assertThat(schedule.basis()).isEqualTo(basis);
        assertThat(Arrays.stream(Checkpoint.values())
                        .map(schedule::cumulativePercent)
                        .map(String::valueOf))
                .containsExactly(cumulative.split(" "));
    }

    @Test
    void whatWasReportedIsKeptBlanksToo() {
        DisbursementSchedule schedule = schedule("30", "_", "0", "10");
        assertThat(schedule.reported(Checkpoint.MARCH)).isEqualTo("30.00");
        assertThat(schedule.reported(Checkpoint.JUNE)).isNull();
        assertThat(schedule.reported(Checkpoint.OCTOBER)).isEqualTo("0.00");
        assertThat(schedule.reported(Checkpoint.DECEMBER)).isEqualTo("10.00");
    }

    @Test
    void amountsFollowThePercentagesAndEndAtTheTotal() {
        DisbursementSchedule schedule = schedule("33.33", "66.67", "_", "100");
        Money total = Money.ofYuan(new BigDecimal("0.10"));
        assertThat(schedule.cumulativeAmount(Checkpoint.MARCH, total)).isEqualTo(Money.ofYuan(new BigDecimal("0.03")));
        assertThat(schedule.cumulativeAmount(Checkpoint.JUNE, total)).isEqualTo(Money.ofYuan(new BigDecimal("0.07")));
        assertThat(schedule.cumulativeAmount(Checkpoint.DECEMBER, total)).isEqualTo(total);
    }

    @Test
    void nothingIsDerivedFromAnInconsistentPlan() {
        DisbursementSchedule schedule = schedule("30", "20", "30", "10");
        assertThat(schedule.cumulativeAmount(Checkpoint.DECEMBER, Money.ZERO)).isNull();
    }

    @Test
    void aPercentageThatCannotBeIsRefused() {
        assertRefused(FaultCode.PERCENT_OUT_OF_RANGE, "101", () -> schedule("_", "_", "_", "101"));
        assertRefused(FaultCode.PERCENT_TOO_PRECISE, "0.125", () -> schedule("0.125", "_", "_", "100"));
    }

    @Test
    void schedulesOfTheSameReportAreEqualWhateverTheDecimalsWrittenWere() {
        DisbursementSchedule byMap = DisbursementSchedule.of(Map.of(Checkpoint.DECEMBER, BigDecimal.valueOf(100)));
        DisbursementSchedule byValues = schedule("_", "_", "_", "100.0");
        assertThat(byMap).isEqualTo(byValues).hasSameHashCodeAs(byValues).hasToString("CUMULATIVE {DECEMBER=100.00}");
        assertThat(byMap).isNotEqualTo(schedule("0", "_", "_", "100"));
    }

    @Test
    void theCheckpointsAreTheEndsOfFourMonths() {
        assertThat(Checkpoint.ofMonth(10)).contains(Checkpoint.OCTOBER);
        assertThat(Checkpoint.ofMonth(9)).isEmpty();
        assertThat(Arrays.stream(Checkpoint.values()).map(Checkpoint::label))
                .containsExactly("3月底", "6月底", "10月底", "12月底");
        assertThat(Arrays.stream(Checkpoint.values()).map(Checkpoint::month)).containsExactly(3, 6, 10, 12);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aDerivedPlanNeverFallsAndEndsAtAllAndAnInconsistentOneHasNoValues(@ForAll("reports") List<String> reported) {
        DisbursementSchedule schedule = schedule(reported.toArray(String[]::new));
        List<@Nullable BigDecimal> cumulative = new ArrayList<>();
        for (Checkpoint checkpoint : Checkpoint.values()) {
            cumulative.add(schedule.cumulativePercent(checkpoint));
        }
        if (schedule.basis() == PlanBasis.INCONSISTENT) {
            assertThat(cumulative).containsOnlyNulls();
        } else {
            assertThat(cumulative).doesNotContainNull().isSorted().endsWith(new BigDecimal("100.00"));
        }
    }

    @Property
    void aPlanOfStepsIsReadFromItsSumsAndFromItsSteps(@ForAll("steps") List<BigDecimal> steps) {
        List<BigDecimal> sums = runningSums(steps);
        DisbursementSchedule bySums = schedule(texts(sums));
        DisbursementSchedule bySteps = schedule(texts(steps));
        assertThat(bySums.basis()).isEqualTo(PlanBasis.CUMULATIVE);
        assertThat(bySteps.basis()).isNotEqualTo(PlanBasis.INCONSISTENT);
        assertThat(Arrays.stream(Checkpoint.values()).map(bySums::cumulativePercent))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(sums);
        assertThat(Arrays.stream(Checkpoint.values()).map(bySteps::cumulativePercent))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(sums);
    }

    /** Such a plan reports 100 once and nothing or 0 besides: what is carried and what is summed are the same. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aPlanThatCanBeReadBothWaysMeansTheSameEitherWay(@ForAll("reports") List<String> reported) {
        List<BigDecimal> carried = new ArrayList<>();
        for (String value : reported) {
            BigDecimal before = carried.isEmpty() ? BigDecimal.ZERO : carried.get(carried.size() - 1);
            carried.add(value.equals("_") ? before : new BigDecimal(value));
        }
        List<BigDecimal> summed = runningSums(reported.stream()
                .map(it -> new BigDecimal(it.replace("_", "0")))
                .toList());
        boolean cumulative = isSorted(carried) && endsAtHundred(carried);
        boolean perPeriod = endsAtHundred(summed);
        assertThat(schedule(reported.toArray(String[]::new)).basis())
                .isEqualTo(
                        cumulative ? PlanBasis.CUMULATIVE : perPeriod ? PlanBasis.PER_PERIOD : PlanBasis.INCONSISTENT);
        if (cumulative && perPeriod) {
            assertThat(carried).usingElementComparator(BigDecimal::compareTo).isEqualTo(summed);
        }
    }

    @Property
    void theAmountsOfThePeriodsAreNeverNegativeAndAddUpToTheTotal(
            @ForAll("steps") List<BigDecimal> steps,
            @ForAll @BigRange(min = "0", max = "9999999999999999.99") @Scale(2) BigDecimal yuan) {
        DisbursementSchedule schedule = schedule(texts(steps));
        Money total = Money.ofYuan(yuan);
        List<Money> amounts = Arrays.stream(Checkpoint.values())
                .map(checkpoint -> schedule.cumulativeAmount(checkpoint, total))
                .toList();
        assertThat(amounts).isSorted().endsWith(total).allMatch(amount -> amount.compareTo(Money.ZERO) >= 0);
    }

    @Provide
    Arbitrary<List<String>> reports() {
        return Arbitraries.of("_", "0", "10", "20", "25", "30", "40", "50", "60", "100")
                .list()
                .ofSize(4);
    }

    /** Four shares that add up to 100, in hundredths of a percent. */
    @Provide
    Arbitrary<List<BigDecimal>> steps() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(3).map(cuts -> {
            List<Integer> sorted = cuts.stream().sorted().toList();
            return List.of(
                    hundredths(sorted.get(0)),
                    hundredths(sorted.get(1) - sorted.get(0)),
                    hundredths(sorted.get(2) - sorted.get(1)),
                    hundredths(10_000 - sorted.get(2)));
        });
    }

    private static BigDecimal hundredths(int count) {
        return BigDecimal.valueOf(count, 2);
    }

    private static boolean isSorted(List<BigDecimal> values) {
        return values.stream().sorted().toList().equals(values);
    }

    private static boolean endsAtHundred(List<BigDecimal> values) {
        return values.get(values.size() - 1).compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static List<BigDecimal> runningSums(List<BigDecimal> steps) {
        List<BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal step : steps) {
            sum = sum.add(step);
            sums.add(sum);
        }
        return sums;
    }

    private static String[] texts(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
    }

    private static DisbursementSchedule schedule(String... reported) {
        return DisbursementSchedule.of(
                percent(reported[0]), percent(reported[1]), percent(reported[2]), percent(reported[3]));
    }

    private static @Nullable BigDecimal percent(String text) {
        return text.equals("_") ? null : new BigDecimal(text);
    }
}
