package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.document.Reading.lineOf;
import static org.budgetperformance.document.Reading.replaced;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.budgetperformance.domain.FaultCode;
import org.junit.jupiter.api.Test;

/** Faults of the whole document and of its first part. */
class DocumentFaultTest {
    private final String text = DocumentText.of("501", 2025).entries(2).text();

    @Test
    void anEmptyDocumentIsRefused() {
        assertThat(Reading.faults("")).containsExactly("1 null null DOCUMENT_EMPTY []");
        assertThat(Reading.faults("\uFEFF \r\n\t\u3000\n")).containsExactly("1 null null DOCUMENT_EMPTY []");
        assertThat(DocumentReader.read(new byte[0]).document()).isNull();
    }

    @Test
    void otherEncodingsAreRefusedWithTheFirstLineThatIsNone() {
        byte[] bytes = "一\r\n二\r三\n\u00FF".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        ReadResult result = DocumentReader.read(bytes);
        assertThat(result.document()).isNull();
        assertThat(result.faults().stream().map(Reading::written)).containsExactly("4 null null DOCUMENT_NOT_UTF8 []");
    }

    @Test
    void aDocumentCutWithinACharacterIsRefused() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, "第".getBytes(StandardCharsets.UTF_8).length + 1);
        assertThat(DocumentReader.read(cut).faults().get(0).code()).isEqualTo(FaultCode.DOCUMENT_NOT_UTF8);
    }

    @Test
    void everyHeadingIsNeededAndMissedWhereTheNextOneStands() {
        for (PartHeading heading : PartHeading.values()) {
            String without = text.replaceAll("(?m)^(\\[bookmark: [^]]*])?" + heading.label() + "$", "");
            ReadResult result = DocumentReader.read(without);
            assertThat(result.document()).isNull();
            assertThat(result.faults())
                    .filteredOn(fault -> fault.code() == FaultCode.DOCUMENT_HEADING_MISSING)
                    .singleElement()
                    .extracting(Reading::written)
                    .isEqualTo("%d null null DOCUMENT_HEADING_MISSING [%s]"
                            .formatted(lineAfter(heading), heading.label()));
        }
    }

    private int lineAfter(PartHeading heading) {
        return switch (heading) {
            case PART_ONE -> lineOf(text, PartHeading.DEPARTMENT_TARGETS.label());
            case DEPARTMENT_TARGETS -> lineOf(text, PartHeading.OVERALL_OBJECTIVE.label());
            case OVERALL_OBJECTIVE -> lineOf(text, PartHeading.SUB_TARGETS.label());
            case SUB_TARGETS -> lineOf(text, PartHeading.SAFEGUARDS.label());
            case SAFEGUARDS -> lineOf(text, PartHeading.PART_TWO.label());
            case PART_TWO -> lineOf(text, PartHeading.PROJECT_TARGETS.label());
            case PROJECT_TARGETS -> lineOf(text, "1.供水");
        };
    }

    @Test
    void anyOtherTextMissesEveryHeadingAndEntry() {
        assertThat(Reading.faults("a\nb"))
                .hasSize(8)
                .allMatch(fault -> fault.startsWith("2 null null DOCUMENT_"))
                .contains("2 null null DOCUMENT_ENTRY_MISSING []");
    }

    @Test
    void aDocumentWithoutEntriesIsRefused() {
        String partOne = text.substring(0, text.indexOf("[bookmark: _Toc_5]"));
        assertThat(Reading.faults(partOne))
                .containsExactly("%d null null DOCUMENT_ENTRY_MISSING []".formatted(new Lines(partOne).count()));
        assertThat(DocumentReader.read(partOne).document()).isNull();
    }

    @Test
    void partTwoAloneIsRefusedForWhatIsMissing() {
        assertThat(Reading.faults(text.substring(text.indexOf("第二部分"))))
                .containsExactly(
                        "1 null null DOCUMENT_HEADING_MISSING [第一部分]",
                        "1 null null DOCUMENT_HEADING_MISSING [部门整体绩效目标]",
                        "1 null null DOCUMENT_HEADING_MISSING [一、总体绩效目标]",
                        "1 null null DOCUMENT_HEADING_MISSING [二、分项绩效目标]",
                        "1 null null DOCUMENT_HEADING_MISSING [三、工作保障措施]");
    }

    @Test
    void aHeadingThatStandsThereTwiceIsMisplaced() {
        String twice = replaced(text, "第二部分\n", "三、工作保障措施\n第二部分\n");
        assertThat(Reading.faults(twice))
                .containsExactly(
                        "%d null null DOCUMENT_TEXT_MISPLACED [三、工作保障措施]".formatted(lineOf(twice, "第二部分") - 1));
    }

    @Test
    void textBetweenTwoHeadingsBelongsNowhere() {
        String stray = replaced(text, "第二部分\n", "第二部分\n说明\n更多\n");
        assertThat(Reading.faults(stray))
                .containsExactly("%d null null DOCUMENT_TEXT_MISPLACED [说明]".formatted(lineOf(stray, "说明")));
    }

    @Test
    void anOverallObjectiveWithoutTextIsRefused() {
        String empty = replaced(text, "2025年，临河区水务局保障城乡供水安全。\n全年水质达标。\n", "\n");
        assertThat(Reading.faults(empty))
                .containsExactly("%d 总体绩效目标 null DOCUMENT_CELL_EMPTY []".formatted(lineOf(empty, "一、总体")));
    }

    @Test
    void partOneCannotBeWithheld() {
        String withheld = text.replace("管好钱款。先有预算，后有支出。", "涉及公安工作秘密")
                .replace("漏损率逐年下降。", "涉及公安工作秘密")
                .replace("2025年，临河区水务局保障城乡供水安全。\n全年水质达标。", "涉及公安工作秘密");
        assertThat(Reading.faults(withheld))
                .containsExactly(
                        "5 总体绩效目标 null DOCUMENT_CELL_WITHHELD []",
                        "11 绩效目标 null DOCUMENT_CELL_WITHHELD []",
                        "17 工作保障措施 null DOCUMENT_CELL_WITHHELD []");
    }

    @Test
    void aSubTargetNeedsObjectiveAndIndicators() {
        String incomplete = text.replace("绩效目标：漏损率逐年下降。\n", "").replace("绩效指标：漏损率9%以下。\n", "");
        assertThat(Reading.faults(incomplete))
                .containsExactly(
                        "12 分项绩效目标 null DOCUMENT_SUBTARGET_INCOMPLETE [绩效目标]",
                        "12 分项绩效目标 null DOCUMENT_SUBTARGET_INCOMPLETE [绩效指标]");
        assertThat(Objects.requireNonNull(DocumentReader.read(incomplete).document())
                        .subTargets())
                .hasSize(1);
    }

    @Test
    void aSubTargetNeedsAName() {
        assertThat(Reading.faults(replaced(text, "修好管网，减少漏损。", "")))
                .containsExactly("12 分项绩效目标 null DOCUMENT_CELL_EMPTY []");
    }

    @Test
    void aSubTargetHasOneObjective() {
        assertThat(Reading.faults(replaced(text, "绩效指标：漏损率9%", "绩效目标：再来\n绩效指标：漏损率9%")))
                .containsExactly("14 null null DOCUMENT_TEXT_MISPLACED [绩效目标：再来]");
    }

    @Test
    void subTargetsHaveDifferentNumbers() {
        assertThat(Reading.faults(replaced(text, "2.修好管网", "1.修好管网")))
                .containsExactly("12 分项绩效目标 null REPEATED_SEQ [1]");
    }

    @Test
    void textAboveTheFirstSubTargetBelongsNowhere() {
        assertThat(Reading.faults(replaced(text, "1、管好", "说明如下\n再说明\n1、管好")))
                .containsExactly("8 null null DOCUMENT_TEXT_MISPLACED [说明如下]");
    }

    @Test
    void aListInsideAnObjectiveMakesNoSubTargets() {
        String listed = replaced(text, "绩效目标：漏损率逐年下降。", "绩效目标：\n1.漏损率逐年下降。\n2.水压平稳。");
        assertThat(Reading.sound(listed).subTargets().get(1).objective()).isEqualTo("1.漏损率逐年下降。\n2.水压平稳。");
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        String longText = text.replace("管好钱款。", "款".repeat(4001)).replace("修好管网，", "网".repeat(1001));
        assertThat(Reading.faults(longText))
                .containsExactly("12 分项绩效目标 null TOO_LONG [1006, 1000]", "18 工作保障措施 null TOO_LONG [4011, 4000]");
    }

    @Test
    void listsThatAreTooLongAreRefused() {
        String many = replaced(text, "管好钱款。先有预算，后有支出。\n", "管好钱款。\n".repeat(200));
        assertThat(Reading.faults(many)).containsExactly("217 工作保障措施 null TOO_MANY_ITEMS [201, 200]");
    }

    @Test
    void faultsOfEveryPartComeAtOnceInTheOrderOfTheirLines() {
        String many = text.replace("第二部分\n", "第二部分\n说明\n")
                .replace("绩效指标：漏损率9%以下。\n", "")
                .replace("\t11.00", "\t十一")
                .replace("\t12.00", "\t1e2")
                .replace("\t30%", "\t300%");
        ReadResult result = DocumentReader.read(many);
        assertThat(result.faults().stream().map(DocumentFault::code))
                .containsExactly(
                        FaultCode.DOCUMENT_SUBTARGET_INCOMPLETE,
                        FaultCode.DOCUMENT_TEXT_MISPLACED,
                        FaultCode.AMOUNT_NOT_A_NUMBER,
                        FaultCode.AMOUNT_NOT_A_NUMBER,
                        FaultCode.PERCENT_OUT_OF_RANGE,
                        FaultCode.AMOUNT_NOT_A_NUMBER,
                        FaultCode.AMOUNT_NOT_A_NUMBER);
        assertThat(result.rejected().stream().map(RejectedEntry::seq)).containsExactly(1, 2);
        assertThat(result.rejected().get(0).faults()).hasSize(3);
        assertThat(result.faults()).isSortedAccordingTo(Comparator.comparingInt(DocumentFault::line));
    }
}
