package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {
    @ParameterizedTest
    @ValueSource(strings = {"涉及公安工作秘密", " 涉及公安工作秘密\t", "\u3000涉及公安工作秘密\n"})
    void thePhraseIsRecognisedWithBlanksAroundIt(String text) {
        assertThat(Withheld.isPhrase(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "涉及公安工作秘密。", "此项涉及公安工作秘密", "涉及公安 工作秘密"})
    void aTextThatOnlyContainsThePhraseIsNotThePhrase(String text) {
        assertThat(Withheld.isPhrase(text)).isFalse();
    }
}
