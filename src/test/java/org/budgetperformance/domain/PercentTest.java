package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.domain.Refusals.assertRefused;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({"30%,30.00", "３０％,30.00", "30,30.00", "12.5 %,12.50", "100%,100.00", "0%,0.00", "'\t100%　',100.00"})
    void aCellIsReadWithOrWithoutAPercentSign(String cell, String value) {
        assertThat(Percent.ofCell(cell).value()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "30百分比", "30%%", "% 30", "三十", "30%以上", "1e1", "3 0%"})
    void aCellThatIsNoPercentageIsRefused(String cell) {
        assertRefused(FaultCode.PERCENT_NOT_A_NUMBER, cell, () -> Percent.ofCell(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "101", "1E+400000000", "-1E-400000000"})
    @Timeout(5)
    void aPercentageOutsideZeroToHundredIsRefused(String value) {
        assertRefused(FaultCode.PERCENT_OUT_OF_RANGE, value, () -> Percent.of(new BigDecimal(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "99.999", "1E-400000000"})
    @Timeout(5)
    void moreThanTwoDecimalsAreRefused(String value) {
        assertRefused(FaultCode.PERCENT_TOO_PRECISE, value, () -> Percent.of(new BigDecimal(value)));
    }

    @Test
    void zerosBehindTheSecondDecimalAreNoPrecision() {
        assertThat(Percent.of(new BigDecimal("100.000"))).isEqualTo(Percent.HUNDRED);
        assertThat(Percent.of(new BigDecimal("1e2"))).isEqualTo(Percent.HUNDRED);
        assertThat(Percent.of(new BigDecimal("0.000"))).isEqualTo(Percent.ZERO);
    }

    @Test
    void percentagesAreOrderedBySize() {
        assertThat(Percent.ofCell("9%")).isLessThan(Percent.ofCell("10%"));
    }

    @Property
    void aPercentageReadsBackTheSameAndHasTwoDecimals(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal value) {
        Percent percent = Percent.ofCell(value.toPlainString() + "%");
        assertThat(percent.value()).isEqualByComparingTo(value);
        assertThat(percent.value().scale()).isEqualTo(2);
    }
}
