package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '"',
            value = {
                "100百分比,EQ,100,PERCENT,百分比",
                "≤1年,LE,1,YEAR,年",
                "≤33.1万元,LE,33.1,WAN_YUAN,万元",
                "366全年值班待命天数,EQ,366,OTHER,全年值班待命天数",
                "≥95各项任务完成及时率（%）,GE,95,PERCENT,各项任务完成及时率（%）",
                "≥95%保障能力,GE,95,PERCENT,%保障能力",
                "≥95群众财产保障度百分比,GE,95,PERCENT,群众财产保障度百分比",
                "≥95结果准确率,GE,95,OTHER,结果准确率",
                "100,EQ,100,-,-",
                "＞＝９５．５０％,GE,95.5,PERCENT,％",
                "≥　95　%,GE,95,PERCENT,%",
                "\"≤1,696,720元\",LE,1696720,YUAN,元",
                "\"≤１，６９６，７２０．００元\",LE,1696720,YUAN,元",
                "=-5.20℃,EQ,-5.2,DEGREE_CELSIUS,℃",
                "+3倍,EQ,3,MULTIPLE,倍",
                "5m2,EQ,5,SQUARE_METRE,m2",
                "＜2小时,LT,2,HOUR,小时",
                "5（次）,EQ,5,TIMES,（次）",
                "0.000001,EQ,0.000001,-,-"
            })
    void aNumberIsReadWithItsOperatorAndUnit(
            String raw,
            TargetOperator operator,
            BigDecimal value,
            @Nullable MeasureUnit unit,
            @Nullable String unitRaw) {
        assertThat(TargetValue.read(raw))
                .isEqualTo(new TargetValue(raw, TargetKind.NUMERIC, operator, value, unit, unitRaw, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "90%以上,GE,PERCENT,%", "90%及以上,GE,PERCENT,%", "90以上,GE,-,-", "90 人 以上,GE,PERSON,人",
                "90天以内,LE,DAY,天", "90天之内,LE,DAY,天", "90小时内,LE,HOUR,小时", "90人以下,LE,PERSON,人",
                "90人及以下,LE,PERSON,人", "90以内,LE,-,-", "90辖区内,EQ,OTHER,辖区内", "90 内,EQ,OTHER,内",
                "不超过90天以内,LE,DAY,天", "大于90%以上,GT,PERCENT,%", "＜90%以下,LT,PERCENT,%"
            })
    void aWordBehindIsAnOperatorToo(
            String raw, TargetOperator operator, @Nullable MeasureUnit unit, @Nullable String unitRaw) {
        BigDecimal ninety = BigDecimal.valueOf(90);
        assertThat(TargetValue.read(raw))
                .isEqualTo(new TargetValue(raw, TargetKind.NUMERIC, operator, ninety, unit, unitRaw, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2024年12月31日,EQ,2024-12-31",
        "２０２４年１月１日,EQ,2024-01-01",
        "2024 年 2 月 29 日,EQ,2024-02-29",
        "2024-12-31,EQ,2024-12-31",
        "2024/3/5,EQ,2024-03-05",
        "2024年12月31日前,LE,2024-12-31",
        "2024年12月31日之前,LE,2024-12-31",
        "2024年12月31日以前,LE,2024-12-31",
        "2024-12-31之前,LE,2024-12-31",
        "2024-12-31以前,LE,2024-12-31",
        "2024-12-31 前,LE,2024-12-31",
        "≤2024年12月31日,LE,2024-12-31",
        "小于2024年12月31日前,LT,2024-12-31",
        "至少2024/12/31,GE,2024-12-31"
    })
    void aDayIsReadAsADate(String raw, TargetOperator operator, LocalDate day) {
        assertThat(TargetValue.read(raw))
                .isEqualTo(new TargetValue(raw, TargetKind.DATE, operator, null, null, null, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "稳定",
                "满意",
                "",
                " ",
                "1-2次",
                "1～2次",
                "3至五年",
                "3至5年",
                "1,23元",
                "1.2.3",
                "5.",
                ".5",
                "1e400000",
                "2024年2月30日",
                "2023-02-29",
                "2024年13月1日",
                "2024-1/2",
                "2024年1-2日",
                "0999年1月1日",
                "2024年12月",
                "12月底前",
                "2024年底",
                "12月前",
                "5日之前",
                "2024年度",
                "3月份",
                "≥90%且≤95%",
                "≥90%且≤一百%",
                "90%±五",
                "90%±5",
                "95%(共3项)",
                "≥3天以内",
                "=90%以上",
                "≥2024年12月31日前",
                "≥",
                "不低于",
                "≥≥95%",
                "约95%",
                "95~",
                "涉及公安工作秘密",
                "百分之九十五",
                "1000000000000000000",
                "0.0000001",
                "5;3"
            })
    void whatIsNeitherNumberNorDateIsQualitative(String raw) {
        assertThat(TargetValue.read(raw))
                .isEqualTo(new TargetValue(raw, TargetKind.QUALITATIVE, null, null, null, null, null));
    }

    @Test
    void theLargestValueOfTheColumnIsRead() {
        assertThat(TargetValue.read("-999999999999999999.999999").value()).isEqualTo("-999999999999999999.999999");
        assertThat(TargetValue.read("0999999999999999999.9999990").value()).isEqualTo("999999999999999999.999999");
    }

    @Test
    void theRawTextKeepsEveryBlank() {
        TargetValue target = TargetValue.read("\t≤1年 ");
        assertThat(target.raw()).isEqualTo("\t≤1年 ");
        assertThat(target.unitRaw()).isEqualTo("年");
        assertThat(target.unit()).isEqualTo(MeasureUnit.YEAR);
    }

    @Test
    void aWithheldValueHasNothingButItsKind() {
        assertThat(TargetValue.withheld())
                .isEqualTo(new TargetValue(null, TargetKind.WITHHELD, null, null, null, null, null));
    }

    @Test
    void aValueThatCameBackFromItsColumnIsTheSame() {
        TargetValue read = TargetValue.read("100个");
        TargetValue stored = new TargetValue(
                "100个", read.kind(), read.operator(), new BigDecimal("100.000000"), read.unit(), read.unitRaw(), null);
        assertThat(stored).isEqualTo(read);
        assertThat(stored.value()).hasToString("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", ",555", " ", "5年", "以", "≥", "(", "%", "2024-"})
    @Timeout(5)
    void longTextsTakeNoLongTime(String part) {
        String raw = "5" + part.repeat(100_000);
        assertThat(TargetValue.read(raw).raw()).isEqualTo(raw);
    }

    @Test
    void thePublishedDocumentHasTheKindsThatWereCountedInIt() {
        Map<TargetKind, Long> counts = PublishedDocument.targetValues().stream()
                .map(text -> Withheld.isPhrase(text) ? TargetValue.withheld() : TargetValue.read(text))
                .collect(Collectors.groupingBy(TargetValue::kind, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        TargetKind.NUMERIC, 269L,
                        TargetKind.QUALITATIVE, 22L,
                        TargetKind.DATE, 1L,
                        TargetKind.WITHHELD, 45L));
    }

    @Test
    void onlyUnitTextsOfThePublishedDocumentThatNameWhatIsMeasuredAreOther() {
        Set<String> others = PublishedDocument.targetValues().stream()
                .map(TargetValue::read)
                .filter(target -> target.unit() == MeasureUnit.OTHER)
                .map(target -> String.valueOf(target.unitRaw()))
                .collect(Collectors.toSet());
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "其他各项综合实务工作完成率",
                        "完工及时率",
                        "提高效率",
                        "服务对象满意度",
                        "服务对象的满意度",
                        "结果准确性",
                        "结果准确率",
                        "维护社会稳定率",
                        "群众工作中心任务完成率",
                        "资金的使用效率",
                        "全年值班待命天数");
    }
}
