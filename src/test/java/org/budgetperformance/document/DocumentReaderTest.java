package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.budgetperformance.document.Reading.replaced;
import static org.budgetperformance.document.Reading.sound;

import java.math.BigDecimal;
import java.util.List;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.TargetKind;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private final DocumentText source =
            DocumentText.of("501", 2025).entries(3).classified(2).indicators(8);
    private final String text = source.text();

    @Test
    void partOneIsReadToTheLetter() {
        PublishedDocument document = sound(text);
        assertThat(document.overallObjective()).isEqualTo("2025年，临河区水务局保障城乡供水安全。\n全年水质达标。");
        assertThat(document.subTargets())
                .containsExactly(
                        new SubTarget(1, "管好水源，守住底线。", "水源地全年无污染，\n巡查不留空白。", "巡查次数不少于52次。"),
                        new SubTarget(2, "修好管网，减少漏损。", "漏损率逐年下降。", "漏损率9%以下。"));
        assertThat(document.safeguards())
                .containsExactly(
                        new Safeguard(1, "健全制度", "健全制度。把责任写进制度，按月检查。"), new Safeguard(2, "管好钱款", "管好钱款。先有预算，后有支出。"));
    }

    @Test
    void aTableBecomesAProject() {
        DocumentProject project = sound(text).projects().get(0);
        assertThat(project.unitCode().value()).isEqualTo("501001");
        assertThat(project.unitName()).isEqualTo("临河区水务局本级");
        assertThat(project.code().value()).isEqualTo(source.projectCode(1));
        assertThat(project.name()).isEqualTo("供水管网维护（1期）");
        assertThat(project.total()).isEqualTo(Money.ofYuan(new BigDecimal("110000")));
        assertThat(project.fiscal()).isEqualTo(project.total());
        assertThat(project.other()).isNull();
        assertThat(project.purpose()).isEqualTo(PublishedText.of("更换老旧管道，\n检修阀门"));
        assertThat(project.plan().reported(Checkpoint.MARCH)).isNull();
        assertThat(project.plan().reported(Checkpoint.OCTOBER)).isEqualByComparingTo("75");
        assertThat(project.line()).isEqualTo(Reading.lineOf(text, "\t501001"));
    }

    @Test
    void aNumberAtTheBeginningOfALineBeginsAnObjective() {
        assertThat(sound(text).projects().get(0).objectives())
                .containsExactly(
                        new DocumentObjective(1, "1.", PublishedText.of("管网全年可用")),
                        new DocumentObjective(2, "2.", PublishedText.of("水压平稳，\n漏损下降")));
    }

    @Test
    void aBlankLevelIsTheLevelOfTheRowAbove() {
        List<DocumentIndicator> indicators = sound(text).projects().get(0).indicators();
        assertThat(indicators.get(3).level1()).isEqualTo(IndicatorLevel1.OUTPUT);
        assertThat(indicators.get(3).level1Label()).isEqualTo("产出指标");
        assertThat(indicators.get(6).level1()).isEqualTo(IndicatorLevel1.SATISFACTION);
        assertThat(indicators.get(6).level2()).isEqualTo(IndicatorLevel2.BENEFICIARY_SATISFACTION);
        assertThat(indicators.get(7).level1()).isEqualTo(IndicatorLevel1.COST);
    }

    @Test
    void aBlankSecondLevelBelowANewFirstLevelStaysBlank() {
        String blank = replaced(DocumentText.of("501", 2025).entries(1).text(), "\t社会效益\n", "\t\n");
        DocumentIndicator indicator =
                sound(blank).projects().get(0).indicators().get(4);
        assertThat(indicator.level2Label()).isEmpty();
        assertThat(indicator.level2()).isNull();
    }

    @Test
    void anUnknownLevelIsKeptByItsLabel() {
        String odd = DocumentText.of("501", 2025).entries(1).text().replace("\t社会效益\n", "\t其他效益\n");
        DocumentIndicator indicator = sound(odd).projects().get(0).indicators().get(4);
        assertThat(indicator.level2()).isNull();
        assertThat(indicator.level2Label()).isEqualTo("其他效益");
        assertThat(indicator.level1()).isEqualTo(IndicatorLevel1.BENEFIT);
    }

    @Test
    void indicatorsHaveTheirPlaceAndLine() {
        List<DocumentIndicator> indicators = sound(text).projects().get(0).indicators();
        assertThat(indicators.stream().map(DocumentIndicator::seq)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(indicators.get(0).line()).isEqualTo(Reading.lineOf(text, "\t产出指标"));
        assertThat(indicators.get(7).target().kind()).isEqualTo(TargetKind.DATE);
    }

    @Test
    void aClassifiedEntryHasANumberAndNothingElse() {
        DocumentEntry entry = sound(text).entries().get(1);
        assertThat(entry).isEqualTo(new DocumentEntry(2, Reading.lineOf(text, "2.此项目涉密"), null));
    }

    @Test
    void aWithheldFieldIsAStateAndNotAText() {
        DocumentProject project = sound(source.withheld(3).text()).projects().get(1);
        assertThat(project.purpose()).isEqualTo(new PublishedText(null, true));
        assertThat(project.objectives()).containsExactly(new DocumentObjective(1, null, new PublishedText(null, true)));
        assertThat(project.indicators()).allMatch(it -> it.target().kind() == TargetKind.WITHHELD);
    }

    @Test
    void descriptionAndBasisMayBeWithheldToo() {
        String withheld = DocumentText.of("501", 2025)
                .entries(1)
                .indicators(1)
                .text()
                .replace("更换管道长度（全年）", "涉及公安工作秘密")
                .replace("年度计划", "涉及公安\n工作秘密");
        DocumentIndicator indicator =
                sound(withheld).projects().get(0).indicators().get(0);
        assertThat(indicator.description()).isEqualTo(new PublishedText(null, true));
        assertThat(indicator.basis()).isEqualTo(new PublishedText(null, true));
    }

    @Test
    void blankTextsAreNullAndNoFault() {
        String blank = DocumentText.of("501", 2025)
                .entries(1)
                .indicators(1)
                .text()
                .replace("更换管道长度（全年）", "")
                .replace("更换老旧管道，\n检修阀门", "")
                .replace("1.管网全年可用\n2.水压平稳，\n漏损下降", "")
                .replace("水源地全年无污染，\n巡查不留空白。", "")
                .replace("年度计划", "");
        PublishedDocument document = sound(blank);
        DocumentProject project = document.projects().get(0);
        assertThat(project.purpose()).isEqualTo(new PublishedText(null, false));
        assertThat(project.objectives()).isEmpty();
        assertThat(project.indicators().get(0).description().text()).isNull();
        assertThat(project.indicators().get(0).basis().text()).isNull();
        assertThat(document.subTargets().get(0).objective()).isNull();
    }

    @Test
    void numbersMayBeWrittenInFullWidthSigns() {
        String wide = DocumentText.of("501", 2025)
                .entries(1)
                .text()
                .replace("\t11.00", "\t１１．００")
                .replace("75%", "７５％")
                .replace("\t501001", "\t５０１００１")
                .replace("资金支出计划（%）", "资金支出计划(％)");
        DocumentProject project = sound(wide).projects().get(0);
        assertThat(project.total().toWanYuanText()).isEqualTo("11.00");
        assertThat(project.plan().reported(Checkpoint.OCTOBER)).isEqualByComparingTo("75");
        assertThat(project.unitCode().value()).isEqualTo("501001");
    }

    @Test
    void whatIsOddButCanBeRepresentedIsTakenAsItCame() {
        String code = source.projectCode(1);
        String wrongCheck = code.substring(0, 20) + (code.endsWith("0") ? "1" : "0");
        String odd = DocumentText.of("501", 2025)
                .entries(1)
                .text()
                .replace(code, wrongCheck)
                .replace("\t75%", "\t20%")
                .replace("财政    资金\n\t11.00", "财政    资金\n\t9.00")
                .replace("\t≥12公里", "\t待定？？");
        DocumentProject project = sound(odd).projects().get(0);
        assertThat(project.code().hasValidCheckCharacter()).isFalse();
        assertThat(project.plan().reported(Checkpoint.OCTOBER)).isEqualByComparingTo("20");
        assertThat(project.fiscal()).isNotEqualTo(project.total());
        assertThat(project.indicators().get(0).target().raw()).isEqualTo("待定？？");
    }

    @Test
    void aGapInTheNumbersIsNoFault() {
        assertThat(sound(text.replace("]3.供水", "]7.供水")).entries().stream().map(DocumentEntry::seq))
                .containsExactly(1, 2, 7);
    }

    @Test
    void theNameOfTheTableCountsAndNotThatOfTheHeading() {
        assertThat(sound(text.replace("]3.供水", "]3.排水")).projects().get(1).name())
                .isEqualTo(source.projectName(3));
    }

    @Test
    void aHeadingMayGoOnOverALineWhenTheContentsPointToIt() {
        String broken = replaced(text, "3.供水管网维护（3期）绩效目标表", "3.供水管网维护\n（3期）绩效目标表");
        assertThat(sound(broken).projects()).hasSize(2);
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsACover() {
        assertThat(sound("2025年部门预算\n目录\n1.某某绩效目标表\t7\n\n" + text).entries()).hasSize(3);
    }

    @Test
    void bookmarksAreNoText() {
        String marked = replaced(text, "2025年，", "[bookmark: _GoBack]2025年，[bookmark: a][bookmark: b]");
        assertThat(sound(marked).overallObjective()).isEqualTo(sound(text).overallObjective());
    }

    @Test
    void aTextThatOnlyBeginsLikeABookmarkStays() {
        String open = replaced(text, "全年水质达标。", "见[bookmark: 无");
        assertThat(sound(open).overallObjective()).endsWith("\n见[bookmark: 无");
    }

    @Test
    void controlCharactersAreTextLikeAnyOther() {
        String nul = "更换\u0000老旧\u0007管道";
        assertThat(sound(text.replace("更换老旧管道，", nul))
                        .projects()
                        .get(0)
                        .purpose()
                        .text())
                .startsWith(nul);
    }

    @Test
    void aLineOfACellThatReadsLikeAHeadingIsText() {
        String purpose = "7.管网绩效目标表\n99.此项目涉密\n第二部分\n检修阀门";
        PublishedDocument document = sound(text.replace("更换老旧管道，\n检修阀门", purpose));
        assertThat(document.projects().get(0).purpose().text()).isEqualTo(purpose);
        assertThat(document.entries()).hasSize(3);
    }

    @Test
    void aListWithinAnObjectiveOfASubTargetBeginsNoOther() {
        String list = "1.全年无污染，\n2.巡查不留空白。";
        PublishedDocument document = sound(replaced(text, "水源地全年无污染，\n巡查不留空白。", list));
        assertThat(document.subTargets())
                .hasSize(2)
                .first()
                .satisfies(it -> assertThat(it.objective()).isEqualTo(list));
    }

    @Test
    void whatIsWithheldIsAnObjectiveOfItsOwn() {
        assertThat(ObjectiveReader.read("供水不断\n涉及公安工作秘密\n水质达标\n1.涉及公安工作秘密\n2.节水"))
                .extracting(
                        DocumentObjective::label,
                        it -> it.text().withheld(),
                        it -> it.text().text())
                .containsExactly(
                        tuple(null, false, "供水不断"),
                        tuple(null, true, null),
                        tuple(null, false, "水质达标"),
                        tuple("1.", true, null),
                        tuple("2.", false, "节水"));
    }
}
