package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is looked for where the server has a full-text index of Chinese: on MySQL. Two rows are many here. */
@QuarkusTest
@Tag("mysql")
class SearchStatementsHttpTest {
    private static final Projects PROJECTS = new Projects(657);
    private static final String RARE = "鹦鹉";
    private static final String FREQUENT = "鸬鹚";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.whole(1).put("name", RARE + "饲养").put("purpose", RARE));
            IntStream.rangeClosed(2, 4)
                    .forEach(it -> PROJECTS.create(PROJECTS.whole(it).put("name", FREQUENT + "饲养")));
        }
    }

    @Test
    void theIndexIsAskedForARareText() throws SQLException {
        List<String> selects = selects(RARE, 1);
        assertThat(selects).hasSize(3);
        assertThat(selects.get(0)).startsWith("select count(*)").contains("match(");
        assertThat(selects.get(1)).contains("match(").contains(" like ");
    }

    @Test
    void aFrequentTextIsLookedForInTheOrderOfTheList() throws SQLException {
        List<String> selects = selects(FREQUENT, 3);
        assertThat(selects).hasSize(3);
        assertThat(selects.get(1)).doesNotContain("match(").contains(" like ");
    }

    /** It knows pairs of Chinese characters. */
    @ParameterizedTest
    @CsvSource({"鹦, 1", "鹦鹉A, 0", "PDT通信, 3"})
    void theIndexIsNotAskedForWhatItCannotTell(String text, int rows) throws SQLException {
        assertThat(selects(text, rows)).isNotEmpty().noneMatch(it -> it.contains("match("));
    }

    private static List<String> selects(String text, int rows) throws SQLException {
        try (StatementLog log = StatementLog.open()) {
            return log.reads(() -> Api.given()
                    .queryParam("q", text)
                    .queryParam("unitCode", PROJECTS.unit(1))
                    .get(Projects.PATH)
                    .then()
                    .body("items", hasSize(rows)));
        }
    }
}
