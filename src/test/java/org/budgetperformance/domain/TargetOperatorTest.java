package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetOperatorTest {
    @ParameterizedTest
    @CsvSource({
        "GE,≥ ≧ ⩾ >= 不低于 不少于 不小于 大于等于 至少",
        "LE,≤ ≦ ⩽ <= 不高于 不超过 不多于 不大于 小于等于 至多",
        "EQ,= 等于",
        "GT,> 大于 高于 超过",
        "LT,< 小于 低于 少于"
    })
    void anOperatorIsWrittenInTheseWays(TargetOperator operator, String spellings) {
        assertThat(operator.spellings()).containsExactlyInAnyOrder(spellings.split(" "));
        assertThat(spellings.split(" "))
                .allSatisfy(spelling ->
                        assertThat(TargetValue.read(spelling + "5").operator()).isEqualTo(operator));
    }
}
