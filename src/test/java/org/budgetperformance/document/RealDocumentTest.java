package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.Checkpoint;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.Money;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.UnitCode;
import org.junit.jupiter.api.Test;

class RealDocumentTest {
    private final ReadResult result = DocumentReader.read(RealDocument.text());
    private final PublishedDocument document = Objects.requireNonNull(result.document());

    @Test
    void theDocumentHasNoFault() {
        assertThat(result.faults()).isEmpty();
        assertThat(result.rejected()).isEmpty();
    }

    @Test
    void itIsOfOneDepartmentAndYear() {
        assertThat(document.departmentCode()).isEqualTo("312");
        assertThat(document.departmentName()).isEqualTo("曹妃甸区公安局");
        assertThat(document.fiscalYear()).isEqualTo(2024);
    }

    @Test
    void entriesAreNumberedWithoutGapAndTwoAreClassified() {
        assertThat(document.entries()).hasSize(54);
        assertThat(document.entries().stream().map(DocumentEntry::seq))
                .containsExactlyElementsOf(
                        Stream.iterate(1, i -> i + 1).limit(54).toList());
        assertThat(document.entries().stream()
                        .filter(DocumentEntry::isClassified)
                        .map(DocumentEntry::seq))
                .containsExactly(1, 21);
        assertThat(document.classifiedEntries()).isEqualTo(2);
    }

    @Test
    void unitsHaveTheirProjectsAndSums() {
        assertThat(units()).hasSize(5);
        assertThat(units().stream().map(unit -> document.projectsOf(unit).size()))
                .containsExactly(17, 4, 9, 18, 4);
        assertThat(units().stream().map(unit -> sum(unit).toWanYuanText()))
                .containsExactly("2636.54", "190.24", "332.60", "670.57", "492.47");
    }

    @Test
    void fiscalFundsAreTheTotalEverywhereAndOtherFundsBlank() {
        assertThat(document.projects())
                .allSatisfy(project -> assertThat(project.fiscal()).isEqualTo(project.total()));
        assertThat(document.projects())
                .allSatisfy(project -> assertThat(project.other()).isNull());
    }

    @Test
    void indicatorsAreOfFourKinds() {
        Map<TargetKind, Long> kinds =
                indicators().collect(Collectors.groupingBy(it -> it.target().kind(), Collectors.counting()));
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        TargetKind.NUMERIC, 269L,
                        TargetKind.QUALITATIVE, 22L,
                        TargetKind.DATE, 1L,
                        TargetKind.WITHHELD, 45L));
    }

    @Test
    void everyLevelIsKnownEvenWhereItsLabelIsCutShort() {
        assertThat(indicators()).allSatisfy(it -> {
            assertThat(it.level1()).isNotNull();
            assertThat(it.level2()).isNotNull();
        });
        assertThat(indicators().filter(it -> it.level2Label().equals("社会效益")))
                .singleElement()
                .extracting(DocumentIndicator::level2)
                .isEqualTo(IndicatorLevel2.SOCIAL_BENEFIT);
    }

    @Test
    void sixPurposesAndFiveObjectivesAreWithheld() {
        assertThat(document.projects().stream().filter(it -> it.purpose().withheld()))
                .hasSize(6);
        assertThat(objectives().filter(it -> it.text().withheld())).hasSize(5);
        assertThat(objectives()).hasSize(52);
        assertThat(objectives().filter(it -> it.label() == null)).hasSize(8);
    }

    @Test
    void partOneHasItsSections() {
        assertThat(document.overallObjective()).startsWith("2024年，").endsWith("再上新台阶。");
        assertThat(document.subTargets().stream().map(SubTarget::seq)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(document.subTargets().get(5).objective()).contains("，\n进一步");
        assertThat(document.safeguards()).hasSize(7);
        assertThat(document.safeguards().get(3).title()).isEqualTo("做好绩效自评");
    }

    @Test
    void theBasisThatBeginsOnItsSecondLineIsRead() {
        assertThat(indicators()
                        .filter(it -> it.line() == 1105)
                        .map(it -> it.basis().text()))
                .containsExactly("年度工作计划");
    }

    @Test
    void plannedSpendingAddsUp() {
        assertThat(Arrays.stream(Checkpoint.values())
                        .map(it -> planned(it).yuan().toPlainString()))
                .containsExactly("4549985.00", "16236124.00", "29281985.00", "43224200.00");
        assertThat(document.projects().stream().filter(it -> it.plan().basis() == PlanBasis.PER_PERIOD))
                .allMatch(it -> it.unitCode().value().equals("312006"))
                .hasSize(18);
    }

    private Money planned(Checkpoint checkpoint) {
        return document.projects().stream()
                .map(it -> it.plan().cumulativeAmount(checkpoint, it.total()))
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<UnitCode> units() {
        return document.projects().stream()
                .map(DocumentProject::unitCode)
                .distinct()
                .toList();
    }

    private Money sum(UnitCode unit) {
        return document.projectsOf(unit).stream().map(DocumentProject::total).reduce(Money.ZERO, Money::plus);
    }

    private Stream<DocumentIndicator> indicators() {
        return document.projects().stream().flatMap(it -> it.indicators().stream());
    }

    private Stream<DocumentObjective> objectives() {
        return document.projects().stream().flatMap(it -> it.objectives().stream());
    }
}
