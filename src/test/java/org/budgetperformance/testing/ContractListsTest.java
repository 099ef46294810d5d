package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.domain.Disclosure;
import org.budgetperformance.domain.IndicatorLevel1;
import org.budgetperformance.domain.IndicatorLevel2;
import org.budgetperformance.domain.MeasureUnit;
import org.budgetperformance.domain.PlanBasis;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.TargetKind;
import org.budgetperformance.domain.TargetOperator;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.domain.WithheldReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain's own enums stand in for generated ones, so the build alone would not notice a value that only one side has. */
class ContractListsTest {

    static Stream<Class<? extends Enum<?>>> lists() {
        return Stream.of(
                Disclosure.class,
                IndicatorLevel1.class,
                IndicatorLevel2.class,
                MeasureUnit.class,
                PlanBasis.class,
                ProjectStatus.class,
                TargetKind.class,
                TargetOperator.class,
                Transition.class,
                WithheldReason.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theContractListsTheValuesOfTheDomain(Class<? extends Enum<?>> list) {
        List<String> values =
                Arrays.stream(list.getEnumConstants()).map(Enum::name).toList();
        assertThat(ContractSchemas.values(list.getSimpleName())).isEqualTo(values);
    }
}
