package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.Reading.faults;
import static org.budgetperformance.document.Reading.lineOf;
import static org.budgetperformance.document.Reading.replaced;

import org.junit.jupiter.api.Test;

/** Faults of the build of a table: rows, fixed words, text that stands nowhere. */
class TableFaultTest {
    private final String text =
            DocumentText.of("501", 2025).entries(2).indicators(2).text();
    private final int heading = lineOf(text, "2.供水");
    private final int unit = heading + 1;
    private final int plan = lineOf(text, "\t25%") - 1;
    private final int indicator = text.substring(0, text.lastIndexOf("\t产出指标")).split("\n", -1).length;

    @Test
    void amountsAreInTenThousandYuan() {
        String yuan = "\t" + text.substring(text.lastIndexOf("单位：万元")).replaceFirst("万元", "元");
        assertThat(faults(text.substring(0, text.lastIndexOf("\t单位：万元")) + yuan))
                .containsExactly("%d null 2 DOCUMENT_TABLE_INCOMPLETE [单位：万元]".formatted(unit + 1));
    }

    @Test
    void everyRowOfTheTableIsNeeded() {
        String bare = text.substring(0, text.lastIndexOf("\t501002")) + "\n";
        assertThat(faults(bare))
                .containsExactly(
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [预算单位]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [项目编码]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [预算规模及资金用途]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [资金用途]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [资金支出计划]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [绩效目标]".formatted(heading),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [一级指标]".formatted(heading));
        assertThat(DocumentReader.read(bare).rejected())
                .singleElement()
                .extracting(RejectedEntry::projectCode)
                .isNull();
    }

    @Test
    void aTableWithoutIndicatorsIsOddButNoFault() {
        assertThat(faults(DocumentText.of("501", 2025).indicators(0).text())).isEmpty();
    }

    @Test
    void columnsOfThePlanCannotBeSwapped() {
        String swapped = text.substring(0, text.lastIndexOf("\t6月底"))
                + text.substring(text.lastIndexOf("\t6月底"))
                        .replace("6月底", "X")
                        .replace("10月底", "6月底")
                        .replace("X", "10月底");
        assertThat(faults(swapped))
                .containsExactly(
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [6月底]".formatted(plan - 4),
                        "%d null 2 DOCUMENT_TABLE_INCOMPLETE [10月底]".formatted(plan - 3));
    }

    @Test
    void aRowWithoutANameHasNothingInItsMergedCell() {
        assertThat(faults(replaced(text, "\t\n\t25%", "\t旧\n\t25%")))
                .containsExactly("%d null 2 DOCUMENT_TEXT_MISPLACED [旧]".formatted(plan));
    }

    @Test
    void anIndicatorHasSixCells() {
        String five = text.substring(0, text.lastIndexOf("\t质量指标\n"))
                + text.substring(text.lastIndexOf("\t质量指标\n")).replace("\t质量指标\n", "");
        assertThat(faults(five)).containsExactly("%d null 2 DOCUMENT_ROW_SHAPE [5, 6]".formatted(indicator + 8));
    }

    @Test
    void aClassifiedEntryHasNoTable() {
        assertThat(faults(replaced(text, "2.供水管网维护（2期）绩效目标表", "2.此项目涉密")))
                .containsExactly("%d null 2 DOCUMENT_TEXT_MISPLACED [501002临河区水务局第2水务站]".formatted(unit));
    }

    @Test
    void textAboveTheTableBelongsNowhere() {
        assertThat(faults(replaced(text, "2.供水管网维护（2期）绩效目标表\n", "2.供水管网维护（2期）绩效目标表\n说明\n再\n")))
                .containsExactly("%d null 2 DOCUMENT_TEXT_MISPLACED [说明]".formatted(unit));
    }

    @Test
    void textBelowTheLastRowMayBelongToItOrNotAndIsRefused() {
        String note = text + "\n注：以上数据为预计\n";
        assertThat(faults(note))
                .containsExactly("%d null 2 DOCUMENT_TEXT_MISPLACED [注：以上数据为预计]".formatted(lineOf(note, "注：")));
    }

    @Test
    void aClassifiedEntryThatLostItsNumberIsNotTakenForABasis() {
        String lost =
                DocumentText.of("501", 2025).entries(2).classified(2).text().replace("2.此项目", "此项目");
        assertThat(faults(lost))
                .containsExactly("%d null 1 DOCUMENT_TEXT_MISPLACED [此项目涉密]".formatted(lineOf(lost, "此项目涉密")));
    }

    @Test
    void aTableWithoutAHeadingIsNoPartOfTheTableAbove() {
        String lost = text.replaceAll("\\[bookmark: _Toc_5]2.*\n", "");
        assertThat(faults(lost))
                .containsExactly(
                        "%d null 1 DOCUMENT_ROW_SHAPE [2, 6]".formatted(unit - 1),
                        "%d null 1 DOCUMENT_TEXT_MISPLACED [项目编码]".formatted(unit + 2));
    }

    @Test
    void aLongTextIsQuotedByItsBeginning() {
        String note = "𠮷".repeat(61);
        assertThat(faults(text + "\n" + note)).singleElement().asString().endsWith("[" + "𠮷".repeat(60) + "…]");
    }
}
