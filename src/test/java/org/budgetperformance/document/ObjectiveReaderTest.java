package org.budgetperformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectiveReaderTest {
    @Test
    void aTextWithoutANumberIsOneObjective() {
        assertThat(ObjectiveReader.read("保障供水")).containsExactly(objective(1, null, "保障供水"));
    }

    @Test
    void numbersInsideALineSplitNothing() {
        assertThat(ObjectiveReader.read("1.用水1.5吨；2.节水")).containsExactly(objective(1, "1.", "用水1.5吨；2.节水"));
    }

    @Test
    void aLineWithoutANumberGoesOnTheObjectiveAbove() {
        assertThat(ObjectiveReader.read("总目标：\n1、供水\n不断\n1.5吨\n3、节水"))
                .containsExactly(
                        objective(1, null, "总目标："), objective(2, "1、", "供水\n不断\n1.5吨"), objective(3, "3、", "节水"));
    }

    @Test
    void aBlankCellHasNoObjective() {
        assertThat(ObjectiveReader.read("")).isEmpty();
    }

    @Test
    void aNumberWithoutATextIsABlankObjective() {
        assertThat(ObjectiveReader.read("1.")).containsExactly(objective(1, "1.", ""));
    }

    @Test
    void thePhraseBehindANumberWithholdsToo() {
        assertThat(ObjectiveReader.read("1.涉及公安工作秘密\n2.供水"))
                .containsExactly(
                        new DocumentObjective(1, "1.", new PublishedText(null, true)), objective(2, "2.", "供水"));
    }

    private static DocumentObjective objective(int seq, @Nullable String label, String text) {
        return new DocumentObjective(seq, label, PublishedText.of(text));
    }
}
