package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.Reading.faults;
import static org.budgetperformance.document.Reading.lineOf;
import static org.budgetperformance.document.Reading.replaced;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Faults of the cells of an entry, and between entries. */
class EntryFaultTest {
    private static final String CODE = DocumentText.of("501", 2025).projectCode(2);

    private final String text =
            DocumentText.of("501", 2025).entries(2).indicators(2).text();
    private final int heading = lineOf(text, "2.供水");
    private final int unit = heading + 1;
    private final int code = heading + 5;
    private final int total = heading + 11;
    private final int plan = lineOf(text, "\t25%") - 1;
    private final int indicator = text.substring(0, text.lastIndexOf("\t产出指标")).split("\n", -1).length;

    @Test
    void aProjectCodeNeedsItsShape() {
        assertThat(faults(replaced(text, CODE, CODE.substring(1))))
                .containsExactly("%d 项目编码 2 PROJECT_CODE_SHAPE [%s]".formatted(code, CODE.substring(1)));
        assertThat(faults(replaced(text, CODE, "")))
                .containsExactly("%d 项目编码 2 DOCUMENT_CELL_EMPTY []".formatted(code));
    }

    @Test
    void aUnitCodeNeedsSixDigitsAndAName() {
        assertThat(faults(replaced(text, "501002临河", "50102临河")))
                .containsExactly("%d 预算单位 2 UNIT_CODE_SHAPE [50102]".formatted(unit));
        assertThat(faults(replaced(text, "501002临河", "临河")))
                .containsExactly("%d 预算单位 2 UNIT_CODE_SHAPE [临河区水务局第2水务站]".formatted(unit));
        assertThat(faults(replaced(text, "501002临河区水务局第2水务站", "501002")))
                .containsExactly("%d 预算单位 2 DOCUMENT_CELL_EMPTY []".formatted(unit));
        assertThat(faults(replaced(text, "501002临河", "5010023临河")))
                .containsExactly("%d 预算单位 2 UNIT_CODE_SHAPE [5010023]".formatted(unit));
    }

    @Test
    void anAmountIsANumberThatTheStoreHolds() {
        assertThat(faults(total("约12"))).containsExactly("%d 预算数 2 AMOUNT_NOT_A_NUMBER [约12]".formatted(total));
        assertThat(faults(total("12.0000001")))
                .containsExactly("%d 预算数 2 AMOUNT_TOO_PRECISE [120000.001]".formatted(total));
        assertThat(faults(total("9999999999999999")))
                .singleElement()
                .asString()
                .startsWith("%d 预算数 2 AMOUNT_OUT_OF_RANGE".formatted(total));
        assertThat(faults(total(""))).containsExactly("%d 预算数 2 DOCUMENT_CELL_EMPTY []".formatted(total));
    }

    @Test
    void partsOfTheBudgetMayBeBlankButNotAnything() {
        String parts = text.replace("其中：财政    资金\n\t12.00\n\t其他资金\n\t\n", "其中：财政    资金\n\t全部\n\t其他资金\n\t-\n");
        assertThat(faults(parts))
                .containsExactly(
                        "%d 财政资金 2 AMOUNT_NOT_A_NUMBER [全部]".formatted(total + 2),
                        "%d 其他资金 2 AMOUNT_NOT_A_NUMBER [-]".formatted(total + 4));
    }

    @Test
    void percentagesGoFromZeroToAHundred() {
        String row = "\t\n\t25%\n\t25%\n\t25%\n\t25%";
        assertThat(faults(replaced(text, row, "\t\n\t-1%\n\t全部\n\t0.125%\n\t100.01%")))
                .containsExactly(
                        "%d 3月底 2 PERCENT_OUT_OF_RANGE [-1]".formatted(plan + 1),
                        "%d 6月底 2 PERCENT_NOT_A_NUMBER [全部]".formatted(plan + 2),
                        "%d 10月底 2 PERCENT_TOO_PRECISE [0.125]".formatted(plan + 3),
                        "%d 12月底 2 PERCENT_OUT_OF_RANGE [100.01]".formatted(plan + 4));
    }

    @Test
    void thePhraseOfWithholdingIsRefusedWhereNothingCanBeWithheld() {
        String phrase = "涉及公安工作秘密";
        String secret = text.replace(CODE, phrase)
                .replace("\t供水管网维护（2期）", "\t" + phrase)
                .replace("\t12.00", "\t" + phrase)
                .replace("\t\n\t25%", "\t\n\t" + phrase)
                .replace("501002临河区水务局第2水务站", phrase);
        assertThat(faults(secret))
                .containsExactly(
                        "%d 预算单位 2 DOCUMENT_CELL_WITHHELD []".formatted(unit),
                        "%d 项目编码 2 DOCUMENT_CELL_WITHHELD []".formatted(code),
                        "%d 项目名称 2 DOCUMENT_CELL_WITHHELD []".formatted(code + 2),
                        "%d 预算数 2 DOCUMENT_CELL_WITHHELD []".formatted(total),
                        "%d 财政资金 2 DOCUMENT_CELL_WITHHELD []".formatted(total + 2),
                        "%d 3月底 2 DOCUMENT_CELL_WITHHELD []".formatted(plan + 1));
    }

    @Test
    void anIndicatorsLevelsAndNameCannotBeWithheld() {
        String one = DocumentText.of("501", 2025)
                .entries(1)
                .indicators(1)
                .text()
                .replace("\t产出指标\n\t数量指标\n\t更换管道长度\n", "\t涉及公安工作秘密\n".repeat(3));
        int row = lineOf(one, "指标值确定依据") + 2;
        assertThat(faults(one))
                .containsExactly(
                        "%d 一级指标 1 DOCUMENT_CELL_WITHHELD []".formatted(row),
                        "%d 二级指标 1 DOCUMENT_CELL_WITHHELD []".formatted(row + 1),
                        "%d 三级指标 1 DOCUMENT_CELL_WITHHELD []".formatted(row + 2));
    }

    @Test
    void anIndicatorHasANameAndATarget() {
        int row = text.lastIndexOf("\t产出指标");
        String blank = text.substring(0, row)
                + text.substring(row).replace("\t更换管道长度\n", "\t\n").replace("\t≥12公里", "\t ");
        assertThat(faults(blank))
                .containsExactly(
                        "%d 三级指标 2 DOCUMENT_CELL_EMPTY []".formatted(indicator + 2),
                        "%d 指标值 2 DOCUMENT_CELL_EMPTY []".formatted(indicator + 4));
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        int row = text.lastIndexOf("\t产出指标");
        String longText = text.substring(0, row)
                + text.substring(row)
                        .replace("\t更换管道长度\n", "\t" + "长".repeat(501) + "\n")
                        .replace("\t≥12公里", "\t" + "里".repeat(501));
        assertThat(faults(longText))
                .containsExactly(
                        "%d 三级指标 2 TOO_LONG [501, 500]".formatted(indicator + 2),
                        "%d 指标值 2 TOO_LONG [501, 500]".formatted(indicator + 4));
        assertThat(faults(replaced(text, "第2水务站", "站".repeat(200))))
                .containsExactly("%d 预算单位 2 TOO_LONG [206, 200]".formatted(unit));
    }

    @Test
    void objectivesAndIndicatorsAreCounted() {
        String many = text.substring(0, text.lastIndexOf("2.水压"))
                + "1.再来\n".repeat(101)
                + text.substring(text.lastIndexOf("2.水压"))
                + "\t\n\t\n\t名\n\t\n\t值\n\t\n\n".repeat(500);
        assertThat(faults(many).stream().map(fault -> fault.substring(fault.indexOf(' ') + 1)))
                .containsExactly("绩效目标 2 TOO_MANY_ITEMS [103, 100]", "绩效指标 2 TOO_MANY_ITEMS [502, 500]");
    }

    @Test
    void entriesHaveDifferentNumbersAndOneEach() {
        assertThat(faults(replaced(text, "]2.供水", "]1.供水")))
                .containsExactly("%d null 1 DOCUMENT_SEQ_REPEATED [1]".formatted(heading));
        assertThat(faults(replaced(text, "]2.供水", "]供水")))
                .containsExactly("%d 序号 null DOCUMENT_CELL_EMPTY []".formatted(heading));
        assertThat(faults(replaced(text, "]2.供水", "]0.供水")))
                .containsExactly("%d 序号 0 TOO_SMALL [0, 1]".formatted(heading));
        assertThat(faults(replaced(text, "]2.供水", "]100001.供水")))
                .containsExactly("%d 序号 100001 TOO_LARGE [100001, 100000]".formatted(heading));
    }

    @Test
    void aProjectStandsInTheDocumentOnce() {
        String first = DocumentText.of("501", 2025).projectCode(1);
        assertThat(faults(replaced(text, CODE, first)))
                .containsExactly("%d 项目编码 2 DOCUMENT_PROJECT_REPEATED [%s]".formatted(code, first));
    }

    @Test
    void unitsAreOfOneDepartment() {
        assertThat(faults(replaced(text, "501002", "502002")))
                .containsExactly("%d 预算单位 2 DOCUMENT_SEVERAL_DEPARTMENTS [502002]".formatted(unit));
    }

    @Test
    void aUnitHasOneName() {
        assertThat(faults(replaced(text, "501002", "501001")))
                .containsExactly("%d 预算单位 2 DOCUMENT_UNIT_NAMED_TWICE [501001]".formatted(unit));
    }

    @Test
    void everyFaultOfAnEntryIsNamedAndTheOthersStaySound() {
        String many = text.replace(CODE, "X").replace("\t\n\t25%", "\t\n\t101%").replace("\t12.00", "\t多");
        ReadResult result = DocumentReader.read(many);
        RejectedEntry rejected = result.rejected().get(0);
        assertThat(rejected.faults()).hasSize(4).isEqualTo(result.faults());
        assertThat(rejected.projectName()).isEqualTo("供水管网维护（2期）");
        assertThat(rejected.line()).isEqualTo(heading);
        assertThat(Objects.requireNonNull(result.document()).entries())
                .singleElement()
                .extracting(DocumentEntry::seq)
                .isEqualTo(1);
    }

    private String total(String amount) {
        return replaced(text, "\t预算数\n\t12.00", "\t预算数\n\t" + amount);
    }
}
