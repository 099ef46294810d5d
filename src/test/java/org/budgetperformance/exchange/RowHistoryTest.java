package org.budgetperformance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowHistoryTest {
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2024-03-01T00:00:00Z");

    private final RowHistory<String> history = new RowHistory<>();

    @Test
    void aRowThatStaysEqualKeepsTheVersionInWhichItCame() {
        history.add(1, FIRST, Map.of("a", "A"));
        history.add(2, SECOND, Map.of("a", "A"));
        assertThat(history.rows()).containsExactly(new Tracked<>("A", 1, false, FIRST, FIRST));
    }

    @Test
    void aRowThatChangesKeepsTheMomentInWhichItCame() {
        history.add(1, FIRST, Map.of("a", "A"));
        history.add(2, SECOND, Map.of("a", "B"));
        assertThat(history.rows()).containsExactly(new Tracked<>("B", 2, false, FIRST, SECOND));
    }

    @Test
    void aRowThatIsGoneKeepsItsLastContentAndTheMomentInWhichItWent() {
        history.add(1, FIRST, Map.of("a", "A", "b", "B"));
        history.add(2, SECOND, Map.of("b", "B"));
        history.add(3, THIRD, Map.of());
        assertThat(history.rows())
                .containsExactlyInAnyOrder(
                        new Tracked<>("A", 2, true, FIRST, SECOND), new Tracked<>("B", 3, true, FIRST, THIRD));
    }

    @Test
    void aRowThatComesBackIsThereAgainEvenWhenItIsEqual() {
        history.add(1, FIRST, Map.of("a", "A"));
        history.add(2, SECOND, Map.of());
        history.add(3, THIRD, Map.of("a", "A"));
        assertThat(history.rows()).containsExactly(new Tracked<>("A", 3, false, FIRST, THIRD));
    }

    @Test
    void rowsStandInTheOrderInWhichTheyFirstCame() {
        history.add(1, FIRST, Map.of("b", "B"));
        history.add(2, SECOND, Map.of("a", "A", "b", "B"));
        assertThat(history.rows().stream().map(Tracked::content).toList()).isEqualTo(List.of("B", "A"));
    }

    @Test
    void theStandardCountsDeletedRowsAsOneAndOthersAsTwo() {
        assertThat(new Tracked<>("A", 7, true, FIRST, FIRST).isDeleted()).isEqualTo(1);
        assertThat(new Tracked<>("A", 7, false, FIRST, FIRST).isDeleted()).isEqualTo(2);
        assertThat(new Tracked<>("A", 7, false, FIRST, FIRST).versionName()).isEqualTo("V7");
    }
}
