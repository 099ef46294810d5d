package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorLevelTest {
    @ParameterizedTest
    @CsvSource({"OUTPUT,产出指标", "BENEFIT,效益指标", "SATISFACTION,满意度指标", "COST,成本指标"})
    void aFirstLevelIsKnownByItsLabel(IndicatorLevel1 level, String label) {
        assertThat(level.label()).isEqualTo(label);
        assertThat(IndicatorLevel1.ofLabel(label)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY,数量指标,OUTPUT",
        "QUALITY,质量指标,OUTPUT",
        "TIMELINESS,时效指标,OUTPUT",
        "COST,成本指标,OUTPUT",
        "ECONOMIC_BENEFIT,经济效益指标,BENEFIT",
        "SOCIAL_BENEFIT,社会效益指标,BENEFIT",
        "ECOLOGICAL_BENEFIT,生态效益指标,BENEFIT",
        "SUSTAINABILITY,可持续影响指标,BENEFIT",
        "BENEFICIARY_SATISFACTION,服务对象满意度指标,SATISFACTION",
        "ECONOMIC_COST,经济成本指标,COST",
        "SOCIAL_COST,社会成本指标,COST",
        "ENVIRONMENTAL_COST,生态环境成本指标,COST"
    })
    void aSecondLevelIsKnownByItsLabelAndStandsUnderAFirst(IndicatorLevel2 level, String label, IndicatorLevel1 above) {
        assertThat(level.label()).isEqualTo(label);
        assertThat(IndicatorLevel2.ofLabel(label)).contains(level);
        assertThat(level.level1()).isEqualTo(above);
    }

    @Property
    void blanksAroundAndALeftOutSuffixMakeNoDifference(@ForAll IndicatorLevel1 level1, @ForAll IndicatorLevel2 level2) {
        assertThat(IndicatorLevel1.ofLabel(" " + level1.label().replace("指标", "") + "\t"))
                .contains(level1);
        assertThat(IndicatorLevel2.ofLabel("\u3000" + level2.label().replace("指标", "") + " "))
                .contains(level2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "指标", "效益", "产出指标指标", "社会效益 指标", "社会效益指标1", "OUTPUT", "满意度指标"})
    void anotherTextIsNoSecondLevel(String text) {
        assertThat(IndicatorLevel2.ofLabel(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "指标", "社会效益指标", "数量指标", "服务对象满意度指标"})
    void anotherTextIsNoFirstLevel(String text) {
        assertThat(IndicatorLevel1.ofLabel(text)).isEmpty();
    }
}
