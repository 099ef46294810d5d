package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.Reading.sound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Texts that differ in their layout only are the same document. */
class VariantTest {
    @Test
    void lineEndsDoNotMatter() {
        sameDocument(text -> text.replace("\n", "\r\n"));
        sameDocument(text -> text.replace("\n", "\r"));
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        sameDocument(text -> "\uFEFF" + text);
    }

    @Test
    void blanksAndTabsAtTheEndsOfLinesDoNotMatter() {
        sameDocument(text -> text.replaceAll("(?m)(.)$", "$1\t\t"));
        sameDocument(text -> text.replace("\n", " \u3000\u00A0\n"));
        sameDocument(text -> text.replace("\n\t", "\n\t \u3000"));
    }

    @Test
    void signsOfTheFormMayBeWide() {
        sameDocument(text -> text.replace("计划（%）", "计划（％）").replace("其中：财政    资金", "其中:财政资金"));
        sameDocument(text -> text.replace("一、总体", "一．总体").replace("三、工作", "三. 工作"));
    }

    @Test
    void bookmarksDoNotMatter() {
        sameDocument(text -> text.replaceAll("\\[bookmark: [^]]*]", ""));
    }

    @Test
    void theBytesAreReadAsUtf8() {
        for (String text : texts()) {
            assertThat(DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(DocumentReader.read(text));
        }
    }

    @Test
    void emptyLinesBetweenRowsDoNotMatter() {
        sameButForLines(text -> text.replace("\n\n", "\n\n\n \n\u3000\n\n"));
    }

    @Test
    void emptyLinesInsideRowsDoNotMatter() {
        sameButForLines(text -> text.replace("\n\t", "\n\n\t"));
    }

    @Test
    void emptyLinesInPartOneDoNotMatter() {
        sameButForLines(text -> {
            int partTwo = text.indexOf("第二部分");
            return text.substring(0, partTwo).replace("\n", "\n\n") + text.substring(partTwo);
        });
    }

    @Test
    void emptyLinesInsidePurposeAndObjectivesDoNotMatter() {
        String text = DocumentText.of("501", 2025).text();
        String spaced = text.replace("，\n检修", "，\n\n检修").replace("\n2.水压", "\n\n\n2.水压");
        assertThat(spaced).isNotEqualTo(text);
        assertThat(Reading.withoutLines(sound(spaced))).isEqualTo(Reading.withoutLines(sound(text)));
    }

    @Test
    void aLastCellMayGoOnBehindAnEmptyLineWhereTheTableGoesOn() {
        String text = DocumentText.of("501", 2025).entries(1).text();
        String inside = text.replaceFirst("\n年度计划", "\n\n年度计划");
        assertThat(Reading.withoutLines(sound(inside))).isEqualTo(Reading.withoutLines(sound(text)));
        int last = text.lastIndexOf("年度计划");
        assertThat(Reading.faults(text.substring(0, last) + "\n" + text.substring(last)))
                .singleElement()
                .asString()
                .endsWith("DOCUMENT_TEXT_MISPLACED [年度计划]");
    }

    private static void sameDocument(UnaryOperator<String> layout) {
        for (String text : texts()) {
            assertThat(layout.apply(text)).isNotEqualTo(text);
            assertThat(DocumentReader.read(layout.apply(text))).isEqualTo(DocumentReader.read(text));
        }
    }

    private static void sameButForLines(UnaryOperator<String> layout) {
        for (String text : texts()) {
            assertThat(layout.apply(text)).isNotEqualTo(text);
            assertThat(Reading.withoutLines(sound(layout.apply(text)))).isEqualTo(Reading.withoutLines(sound(text)));
        }
    }

    private static List<String> texts() {
        String madeUp = DocumentText.of("501", 2025)
                .entries(4)
                .classified(2)
                .withheld(3)
                .text();
        return RealDocument.isPresent() ? List.of(madeUp, RealDocument.text()) : List.of(madeUp);
    }
}
