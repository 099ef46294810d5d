package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.domain.Refusals.assertRefused;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
    @Property
    void everySixDigitsAreAUnitOfTheDepartmentInFront(@ForAll @IntRange(max = 999_999) int number) {
        String digits = String.format("%06d", number);
        assertThat(UnitCode.of(digits).departmentCode()).isEqualTo(digits.substring(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31200", "3120011", "31200A", "３１２００１", " 312001", "312001\n", "-12001"})
    void anythingElseIsRefused(String value) {
        assertRefused(FaultCode.UNIT_CODE_SHAPE, value, () -> UnitCode.of(value));
    }

    @Test
    void unitsAreOrderedByCode() {
        assertThat(UnitCode.of("312001")).isLessThan(UnitCode.of("312002"));
    }
}
