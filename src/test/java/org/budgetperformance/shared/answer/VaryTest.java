package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class VaryTest {
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void whatOthersNamedIsMergedIntoOneHeaderWithoutRepetition() {
        headers.add("Vary", "Origin, accept").add("vary", "Accept-Language");
        Vary vary = Vary.of(headers);
        vary.add("Accept");
        vary.add("Accept-Encoding");
        vary.writeTo(headers);
        assertThat(headers.getAll("Vary")).containsExactly("accept, Accept-Encoding, Accept-Language, Origin");
    }

    @Test
    void anAnswerThatDependsOnNothingHasNone() {
        Vary.of(headers).writeTo(headers);
        assertThat(headers.contains("Vary")).isFalse();
    }
}
