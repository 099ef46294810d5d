package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void linesEndInAnyOfThreeWays() {
        assertThat(texts("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(texts("\r\r\n\n")).containsExactly("", "", "", "");
        assertThat(texts("")).containsExactly("");
    }

    @Test
    void otherSeparatorsAreNoLineEnds() {
        assertThat(texts("a\u0085b\u2028c\u000Bd")).hasSize(1);
    }

    @Test
    void manyLinesFindTheirPlace() {
        Lines lines = new Lines("x\n".repeat(5000) + "y");
        assertThat(lines.count()).isEqualTo(5001);
        assertThat(lines.line(5001)).isEqualTo(new Line(5001, "y", false, false));
    }

    @Test
    void aTabBeginsACellEvenBehindABookmark() {
        assertThat(Line.of(1, "\ta\t").isCell()).isTrue();
        assertThat(Line.of(1, "[bookmark: x]\ta")).isEqualTo(new Line(1, "a", true, false));
        assertThat(Line.of(1, " \ta").isCell()).isFalse();
    }

    @Test
    void onlyALineOfNothingEndsARow() {
        assertThat(Line.of(1, " \u3000").isEmpty()).isTrue();
        assertThat(Line.of(1, "\t").isEmpty()).isFalse();
        assertThat(Line.of(1, "a").isEmpty()).isFalse();
    }

    private static List<String> texts(String text) {
        Lines lines = new Lines(text);
        return IntStream.rangeClosed(1, lines.count())
                .mapToObj(number -> lines.line(number).text())
                .toList();
    }
}
