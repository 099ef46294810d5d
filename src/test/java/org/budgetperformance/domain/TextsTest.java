package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void blanksOfEveryKindFallAwayAtBothEndsOnly() {
        assertThat(Texts.trimCell("\uFEFF \t\u00A0\u3000\r\n稳 定\u3000x\n\t \u00A0\uFEFF"))
                .isEqualTo("稳 定\u3000x");
        assertThat(Texts.trimCell("稳定")).isEqualTo("稳定");
        assertThat(Texts.trimCell(" \u3000\n")).isEmpty();
        assertThat(Texts.trimCell("")).isEmpty();
    }

    @Test
    void fullWidthSignsBecomeHalfWidthAndChineseStays() {
        assertThat(Texts.halfWidth("！＞＝９５．５％（ＡＢｚ）～，\u3000年、。≥")).isEqualTo("!>=95.5%(ABz)~, 年、。≥");
    }

    @Property
    void theWholeFullWidthRangeMapsToAscii(@ForAll @CharRange(from = '!', to = '~') char ascii) {
        char fullWidth = (char) (ascii + 0xFEE0);
        assertThat(Texts.halfWidth(String.valueOf(fullWidth))).isEqualTo(String.valueOf(ascii));
    }

    @Property
    void theHalfWidthTextIsAsLongAsTheText(@ForAll String text) {
        assertThat(Texts.halfWidth(text)).hasSameSizeAs(text);
    }

    @Property
    void trimmingTwiceIsTrimmingOnce(@ForAll String text) {
        String trimmed = Texts.trimCell(text);
        assertThat(text).contains(trimmed);
        assertThat(Texts.trimCell(trimmed)).isEqualTo(trimmed);
    }
}
