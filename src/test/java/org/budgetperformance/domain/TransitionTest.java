package org.budgetperformance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {
    private static final List<String> MOVES = List.of(
            "DRAFT SUBMIT SUBMITTED",
            "SUBMITTED RETURN RETURNED",
            "SUBMITTED APPROVE APPROVED",
            "RETURNED SUBMIT SUBMITTED",
            "APPROVED AMEND AMENDING",
            "APPROVED CLOSE CLOSED",
            "AMENDING APPROVE APPROVED");

    @Test
    void ofAllPairsOfStatusAndMoveTheseLeadOnAndNoOthers() {
        List<String> pairs = Arrays.stream(ProjectStatus.values())
                .flatMap(status -> Stream.of(Transition.values())
                        .filter(move -> move.leadsFrom(status))
                        .map(move -> "%s %s %s".formatted(status, move, move.target())))
                .toList();
        assertThat(pairs).containsExactlyElementsOf(MOVES);
    }

    @ParameterizedTest
    @EnumSource
    void aStatusTellsTheMovesThatLeadOnFromIt(ProjectStatus status) {
        assertThat(Transition.from(status))
                .extracting(move -> "%s %s %s".formatted(status, move, move.target()))
                .containsExactlyElementsOf(MOVES.stream()
                        .filter(move -> move.startsWith(status + " "))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, true",
        "SUBMITTED, false, false",
        "RETURNED, true, true",
        "APPROVED, false, false",
        "AMENDING, true, false",
        "CLOSED, false, false"
    })
    void aStatusTellsWhetherContentMayChangeAndTheProjectMayGo(
            ProjectStatus status, boolean editable, boolean deletable) {
        assertThat(status.isEditable()).isEqualTo(editable);
        assertThat(status.isDeletable()).isEqualTo(deletable);
    }
}
