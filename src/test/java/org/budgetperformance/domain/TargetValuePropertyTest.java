package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;

class TargetValuePropertyTest {
    @Property
    void anyTextIsReadAndKept(@ForAll String text) {
        assertThat(TargetValue.read(text).raw()).isEqualTo(text);
    }

    @Property(tries = 5000)
    void anyTextOfTheFieldsOwnCharactersIsReadAndKeptAndFitsItsColumns(@ForAll("likely") String text) {
        TargetValue target = TargetValue.read(text);
        assertThat(target.raw()).isEqualTo(text);
        assertThat(target.operator() == null).isEqualTo(target.kind() == TargetKind.QUALITATIVE);
        assertThat(target.value() != null).isEqualTo(target.kind() == TargetKind.NUMERIC);
        assertThat(target.date() != null).isEqualTo(target.kind() == TargetKind.DATE);
        assertThat(target.unit() == null).isEqualTo(target.unitRaw() == null);
        assertThat(text).contains(String.valueOf(target.unitRaw()).replace("null", ""));
    }

    @Property
    void everySpellingOfAnOperatorAndANumberReadsBackTheSame(
            @ForAll TargetOperator operator,
            @ForAll @BigRange(min = "-999999999999999999", max = "999999999999999999") @Scale(6) BigDecimal value,
            @ForAll MeasureUnit unit,
            @ForAll("spacing") String spacing) {
        for (String sign : operator.spellings()) {
            for (String unitText : unit.spellings()) {
                String text = sign + spacing + value.toPlainString() + spacing + unitText;
                TargetValue target = TargetValue.read(text);
                assertThat(target.operator()).isEqualTo(operator);
                assertThat(target.value()).isEqualByComparingTo(value);
                assertThat(target.unit()).isEqualTo(unit);
                assertThat(target.unitRaw()).isEqualTo(unitText);
                assertThat(TargetValue.read(fullWidth(text)).value()).isEqualTo(target.value());
                assertThat(TargetValue.read(fullWidth(text)).operator()).isEqualTo(operator);
            }
        }
    }

    @Property
    void thousandsSeparatorsMakeNoDifference(
            @ForAll @BigRange(min = "0", max = "999999999999") @Scale(2) BigDecimal value) {
        TargetValue grouped = TargetValue.read("≤" + String.format("%,.2f", value) + "元");
        assertThat(grouped.value()).isEqualByComparingTo(value);
        assertThat(grouped.unit()).isEqualTo(MeasureUnit.YUAN);
    }

    @Property
    void everyDayReadsBackTheSame(
            @ForAll @DateRange(min = "1000-01-01", max = "9999-12-31") LocalDate day, @ForAll TargetOperator operator) {
        String chinese = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        for (String text : new String[] {chinese, day.toString(), day.toString().replace('-', '/')}) {
            assertThat(TargetValue.read(text).date()).isEqualTo(day);
            TargetValue compared = TargetValue.read(operator.label() + text);
            assertThat(compared.date()).isEqualTo(day);
            assertThat(compared.operator()).isEqualTo(operator);
        }
    }

    @Provide
    Arbitrary<String> likely() {
        return Arbitraries.of(
                        "≥", "≤", ">", "＝", "不低于", "1", "0", "9", "2024", ".", ",", "-", "/", "年", "月", "日", "%", "％",
                        "百分比", "元", "以上", "内", "前", " ", "\u3000", "m2", "（", "）", "满意", "\n")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> spacing() {
        return Arbitraries.of("", " ", "\t", "\u3000", " \u00A0 ");
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c <= '~' ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }
}
