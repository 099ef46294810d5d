package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request makes a fixed number of SQL statements, be it of one row or of two hundred. */
@QuarkusTest
class StatementCountHttpTest {
    private static final Projects PROJECTS = new Projects(11);
    private static final int MANY = 200;
    private static boolean seeded;

    private final Statements statements;

    StatementCountHttpTest(Statements statements) {
        this.statements = statements;
    }

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            // one row of unit 1, and of unit 2 as many as a page holds with one behind it
            PROJECTS.create(PROJECTS.whole(0));
            IntStream.rangeClosed(1, MANY + 1)
                    .forEach(it -> PROJECTS.create(PROJECTS.whole(it).put("unitCode", PROJECTS.unit(2))));
            PROJECTS.create(withIndicators(1000, 1));
            PROJECTS.create(withIndicators(1001, MANY));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/projects?, 2",
        "/v1/projects?count=true&, 3",
        "/v1/projects?sort=-updatedAt&q=项&, 2",
        "/v1/projects?view=full&, 3",
        "/v1/projects?view=full&count=true&, 4",
        "/v1/disbursement-plans?, 1",
        "/v1/disbursement-plans?count=true&, 2",
        "/v1/indicators?, 1",
        "/v1/indicators?count=true&, 2",
    })
    void aListMakesAsManyStatementsForManyRowsAsForOne(String list, int expected) {
        assertThat(statements(list + "fiscalYear=2024&limit=200&unitCode=" + PROJECTS.unit(2), MANY))
                .isEqualTo(expected);
        assertThat(statements(list + "fiscalYear=2024&limit=1&unitCode=" + PROJECTS.unit(2), 1))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', 3", "/disbursement-plan, 1", "/indicators?limit=200, 2"})
    void aProjectTakesAsManyStatementsWithManyPartsAsWithOne(String part, int expected) {
        for (int project : new int[] {1000, 1001}) {
            String path = PROJECTS.path(project) + part;
            assertThat(statements.of(() -> Api.given().get(path).then().statusCode(200)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "1001, 200"})
    void aWriteThatChangesOneMemberOfManyPartsMakesAFixedNumberOfStatements(int project, int parts) {
        ObjectNode read = Projects.read(PROJECTS.path(project));
        assertThat(read.get("indicators")).hasSize(parts);
        String change = "{\"name\": \"名%d\"}".formatted(System.nanoTime());
        long made = statements.of(
                () -> Projects.patch(PROJECTS.path(project), "*", change).then().statusCode(200));
        // the project, its unit, two kinds of parts, the update; its revision, the entry of the audit, the counter of
        // the feed, the revision's position; findings of it alone, gone and new; its traits, the lock, their change,
        // the groups of four
        // rules, what is found in them, findings of it beside others, changed, gone and new
        assertThat(made).isLessThanOrEqualTo(28);
    }

    private long statements(String address, int rows) {
        return statements.of(() -> Api.given().get(address).then().body("items", hasSize(rows)));
    }

    private static ObjectNode withIndicators(int project, int count) {
        ObjectNode body = PROJECTS.whole(project);
        ArrayNode indicators = body.putArray("indicators");
        IntStream.range(0, count).forEach(it -> indicators.add(Projects.indicator("指标" + it)));
        return body.put("fiscalYear", 2030);
    }
}
