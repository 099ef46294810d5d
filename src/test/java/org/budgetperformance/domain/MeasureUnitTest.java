package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitTest {
    @ParameterizedTest
    @CsvSource({
        "元,YUAN",
        "万元,WAN_YUAN",
        "亿元,YI_YUAN",
        "年,YEAR",
        "月,MONTH",
        "个月,MONTH",
        "天,DAY",
        "日,DAY",
        "小时,HOUR",
        "分钟,MINUTE",
        "人,PERSON",
        "名,PERSON",
        "人次,PERSON_TIME",
        "个,ITEM",
        "件,PIECE",
        "项,PROJECT_ITEM",
        "套,SET",
        "台,UNIT_OF_EQUIPMENT",
        "台（套）,UNIT_OF_EQUIPMENT",
        "辆,VEHICLE",
        "次,TIMES",
        "张,SHEET",
        "份,COPY",
        "处,PLACE",
        "（万元）,WAN_YUAN",
        "㎡,SQUARE_METRE",
        "KM,KILOMETRE",
        "ｋｍ,KILOMETRE",
        "百分点,PERCENTAGE_POINT"
    })
    void aUsualUnitIsKnown(String text, MeasureUnit unit) {
        assertThat(MeasureUnit.ofText(text)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "％", "百分比", "百分百", "百分号", "（%）", "%保障能力", "群众财产保障度百分比", "各项任务完成及时率（%）", "（％）满意度", "持证率(%)"})
    void aPercentSignOrWordAtEitherEndIsPercent(String text) {
        assertThat(MeasureUnit.ofText(text)).isEqualTo(MeasureUnit.PERCENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"保障能力", "全年值班待命天数", "服务对象的满意度", "率%的", "个人", "元钱", "(", "其他", "()"})
    void anotherUnitTextIsOther(String text) {
        assertThat(MeasureUnit.ofText(text)).isEqualTo(MeasureUnit.OTHER);
    }

    @Property
    void everySpellingLeadsToItsUnitBlanksAround(@ForAll MeasureUnit unit) {
        assertThat(unit.spellings()).isNotEmpty().allSatisfy(spelling -> {
            assertThat(MeasureUnit.ofText("\u3000" + spelling + " ")).isEqualTo(unit);
            assertThat(MeasureUnit.ofText("（" + spelling.toUpperCase(Locale.ROOT) + "）"))
                    .isEqualTo(unit);
        });
    }

    @Test
    void theLabelIsTheFirstSpelling() {
        assertThat(MeasureUnit.PERCENT.label()).isEqualTo("%");
        assertThat(MeasureUnit.MONTH.label()).isEqualTo("个月");
    }

    @Test
    void noSpellingBelongsToTwoUnits() {
        List<String> spellings = Arrays.stream(MeasureUnit.values())
                .flatMap(unit -> unit.spellings().stream())
                .toList();
        assertThat(spellings).doesNotHaveDuplicates();
    }
}
