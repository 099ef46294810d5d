package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.domain.Refusals.assertRefused;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "33.10|331000.00",
                "1,785.43|17854300.00",
                "1785.43|17854300.00",
                "１７８５．４３|17854300.00",
                "１，７８５．４３|17854300.00",
                " \t33.10　|331000.00",
                "0|0.00",
                "-3.00|-30000.00",
                "169.672|1696720.00",
                "0.000001|0.01"
            })
    void aDocumentsAmountInWanYuanBecomesYuan(String text, String yuan) {
        assertThat(Money.ofWanYuan(text).yuan()).isEqualTo(new BigDecimal(yuan));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "无", "33.10万元", "33.", ".5", "1e3", "1,78.5", "1,7854", ",785", "33 10", "--1", "33.1.0",
                "NaN", "¥33"
            })
    void aTextThatIsNoAmountIsRefused(String text) {
        assertRefused(FaultCode.AMOUNT_NOT_A_NUMBER, text, () -> Money.ofWanYuan(text));
    }

    @Test
    void aTextOfManyThousandDigitsIsNoAmount() {
        String digits = "1".repeat(100_000);
        assertRefused(FaultCode.AMOUNT_NOT_A_NUMBER, digits, () -> Money.ofWanYuan(digits));
        String groups = "1" + ",234".repeat(100_000);
        assertRefused(FaultCode.AMOUNT_NOT_A_NUMBER, groups, () -> Money.ofWanYuan(groups));
    }

    @Test
    void lessThanACentIsTooPrecise() {
        assertRefused(FaultCode.AMOUNT_TOO_PRECISE, "0.001", () -> yuan("0.001"));
        assertRefused(FaultCode.AMOUNT_TOO_PRECISE, "0.001", () -> Money.ofWanYuan("0.0000001"));
    }

    @Test
    void zerosBehindTheCentAreNoPrecision() {
        assertThat(yuan("331000.0000")).isEqualTo(yuan("331000"));
        assertThat(yuan("3.31E+5").yuan()).isEqualTo(new BigDecimal("331000.00"));
    }

    @Test
    void anAmountFitsTheColumnThatHoldsIt() {
        assertThat(yuan("9999999999999999.99").yuan()).isEqualTo("9999999999999999.99");
        assertThat(yuan("-9999999999999999.99").yuan()).isEqualTo("-9999999999999999.99");
        assertRefused(FaultCode.AMOUNT_OUT_OF_RANGE, "10000000000000000", () -> yuan("10000000000000000"));
        assertRefused(FaultCode.AMOUNT_OUT_OF_RANGE, "-10000000000000000.00", () -> yuan("-10000000000000000.00"));
    }

    @Test
    @Timeout(5)
    void monstrousExponentsAreMeasuredNotComputed() {
        assertRefused(FaultCode.AMOUNT_OUT_OF_RANGE, "1E+400000000", () -> yuan("1e400000000"));
        assertRefused(FaultCode.AMOUNT_TOO_PRECISE, "1E-400000000", () -> yuan("1e-400000000"));
        assertRefused(FaultCode.AMOUNT_OUT_OF_RANGE, "1E+2147483647", () -> yuan("1e2147483647"));
        assertThat(yuan("0e-2147483647")).isEqualTo(Money.ZERO);
        assertThat(yuan("0e2147483647")).isEqualTo(Money.ZERO);
    }

    @Test
    @Timeout(5)
    void aMillionZerosBehindThePointAreNotCounted() {
        String text = "1." + "0".repeat(300_000);
        BigDecimal long1 = BigDecimal.ONE.setScale(300_000);
        assertRefused(FaultCode.AMOUNT_TOO_PRECISE, text, () -> Money.ofYuan(long1));
    }

    @Test
    void anAmountInWanYuanHasTwoDecimalsOrAsManyAsItNeeds() {
        assertThat(yuan("331000").toWanYuanText()).isEqualTo("33.10");
        assertThat(yuan("1696720").toWanYuanText()).isEqualTo("169.672");
        assertThat(yuan("0.01").toWanYuanText()).isEqualTo("0.000001");
        assertThat(yuan("9000000000000000").toWanYuanText()).isEqualTo("900000000000.00");
        assertThat(Money.ZERO.toWanYuanText()).isEqualTo("0.00");
    }

    @Test
    void aSumThatFitsNoColumnIsRefused() {
        Money most = yuan("9999999999999999.99");
        assertRefused(FaultCode.AMOUNT_OUT_OF_RANGE, "10000000000000000.00", () -> most.plus(yuan("0.01")));
    }

    @Test
    void aShareIsRoundedHalfUpToTheCent() {
        assertThat(yuan("0.05").share(new BigDecimal("50"))).isEqualTo(yuan("0.03"));
        assertThat(yuan("0.05").share(new BigDecimal("49"))).isEqualTo(yuan("0.02"));
        assertThat(yuan("331000").share(new BigDecimal("12.5"))).isEqualTo(yuan("41375"));
        assertThat(yuan("-0.05").share(new BigDecimal("50"))).isEqualTo(yuan("-0.03"));
    }

    @Test
    void aShareOfMoreThanAllIsRefused() {
        assertRefused(
                FaultCode.PERCENT_OUT_OF_RANGE, "1E+400000", () -> yuan("1").share(new BigDecimal("1e400000")));
    }

    @Test
    void amountsAreOrderedBySize() {
        assertThat(yuan("9")).isLessThan(yuan("10"));
        assertThat(yuan("-9")).isLessThan(Money.ZERO);
    }

    @Property
    void anAmountWrittenInWanYuanReadsBackTheSame(@ForAll("amounts") Money amount) {
        assertThat(Money.ofWanYuan(amount.toWanYuanText())).isEqualTo(amount);
    }

    @Property
    void everyAmountHasTwoDecimals(@ForAll("amounts") Money amount) {
        assertThat(amount.yuan().scale()).isEqualTo(2);
        assertThat(Money.ofYuan(amount.yuan().stripTrailingZeros())).isEqualTo(amount);
    }

    @Property
    void addingDoesNotDependOnTheOrder(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).yuan()).isEqualTo(one.yuan().add(other.yuan()));
        assertThat(one.plus(Money.ZERO)).isEqualTo(one);
    }

    @Property
    void aShareIsWithinHalfACentOfTheExactOne(
            @ForAll("amounts") Money amount, @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal percent) {
        BigDecimal exact = amount.yuan().multiply(percent).movePointLeft(2);
        BigDecimal error = amount.share(percent).yuan().subtract(exact).abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Property
    void allOfAnAmountIsTheAmount(@ForAll("amounts") Money amount) {
        assertThat(amount.share(BigDecimal.valueOf(100))).isEqualTo(amount);
        assertThat(amount.share(BigDecimal.ZERO)).isEqualTo(Money.ZERO);
    }

    @Provide
    Arbitrary<Money> amounts() {
        BigDecimal limit = new BigDecimal("4999999999999999.99");
        return Arbitraries.bigDecimals()
                .between(limit.negate(), limit)
                .ofScale(2)
                .map(Money::ofYuan);
    }

    private static Money yuan(String yuan) {
        return Money.ofYuan(new BigDecimal(yuan));
    }
}
