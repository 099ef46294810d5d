package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelledTest {
    static Stream<List<Labelled>> codeLists() {
        return Stream.of(
                List.of(IndicatorLevel1.values()),
                List.of(IndicatorLevel2.values()),
                List.of(TargetKind.values()),
                List.of(TargetOperator.values()),
                List.of(MeasureUnit.values()),
                List.of(PlanBasis.values()),
                List.of(Disclosure.values()),
                List.of(WithheldReason.values()),
                List.of(ProjectStatus.values()),
                List.of(Transition.values()),
                List.of(Checkpoint.values()));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void everyCodeHasALabelOfItsOwnInChineseAndInEnglish(List<Labelled> codes) {
        assertThat(codes).extracting(Labelled::label).doesNotHaveDuplicates().allMatch(it -> !it.isBlank());
        assertThat(codes)
                .extracting(Labelled::labelEn)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[A-Za-z0-9 /()-]+"));
    }
}
