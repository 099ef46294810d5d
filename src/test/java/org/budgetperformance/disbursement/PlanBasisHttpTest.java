package org.budgetperformance.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a plan's percentages are meant, and what follows from them. The project's total is 1000.01 yuan. */
@QuarkusTest
class PlanBasisHttpTest {
    private static final Projects PROJECTS = new Projects(21);
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            ObjectNode body = PROJECTS.whole(1);
            ((ObjectNode) body.get("budget")).put("total", new BigDecimal("1000.01"));
            PROJECTS.create(body);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25 50 75 100 | CUMULATIVE | 25.00 50.00 75.00 100.00 | 250.00 500.01 750.01 1000.01",
                "null null null 100 | CUMULATIVE | 0.00 0.00 0.00 100.00 | 0.00 0.00 0.00 1000.01",
                "30 null 60 100.00 | CUMULATIVE | 30.00 30.00 60.00 100.00 | 300.00 300.00 600.01 1000.01",
                "100 100 100 100 | CUMULATIVE | 100.00 100.00 100.00 100.00 | 1000.01 1000.01 1000.01 1000.01",
                "33.33 66.66 99.99 1e2 | CUMULATIVE | 33.33 66.66 99.99 100.00 | 333.30 666.61 999.91 1000.01",
                "30 30 30 10 | PER_PERIOD | 30.00 60.00 90.00 100.00 | 300.00 600.01 900.01 1000.01",
                "null 50 50 null | PER_PERIOD | 0.00 50.00 100.00 100.00 | 0.00 500.01 1000.01 1000.01",
                "30 20 30 10 | INCONSISTENT | null null null null | null null null null",
                "25 50 75 99.99 | INCONSISTENT | null null null null | null null null null",
                "50 40 30 100 | INCONSISTENT | null null null null | null null null null",
                "null null null null | INCONSISTENT | null null null null | null null null null",
                "0 0 0 0 | INCONSISTENT | null null null null | null null null null",
            })
    void theBasisFollowsFromWhatWasReported(String reported, String basis, String percents, String amounts) {
        String[] values = reported.split(" ");
        Response answer = Projects.put(path(), "*", Projects.plan(values[0], values[1], values[2], values[3]));
        answer.then().statusCode(200);
        JsonNode plan = Projects.json(answer.asString());
        assertThat(plan.get("basis").asText()).isEqualTo(basis);
        assertThat(texts(plan, "cumulativePercent")).isEqualTo(List.of(percents.split(" ")));
        assertThat(texts(plan, "cumulativeAmount")).isEqualTo(List.of(amounts.split(" ")));
        assertThat(texts(plan, "reportedPercent"))
                .isEqualTo(Stream.of(values)
                        .map(PlanBasisHttpTest::withTwoDecimals)
                        .toList());
        assertThat(Projects.read(path())).isEqualTo(plan);
        assertThat(Projects.read(PROJECTS.path(1)).at("/disbursementPlan/checkpoints"))
                .isEqualTo(plan.get("checkpoints"));
    }

    @ParameterizedTest
    @CsvSource({"100.01, TOO_LARGE", "-0.01, TOO_SMALL", "33.333, TOO_MANY_DECIMALS", "1e400000000, TOO_LARGE"})
    void aPercentageIsOfTwoDecimalsFromNoneToAll(String percent, String fault) {
        Response answer = Api.givenFaulty()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Projects.text(Projects.plan("0", "0", "77", "100")).replace("77", percent))
                .put(path());
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/checkpoints/2/reportedPercent " + fault);
    }

    private static List<String> texts(JsonNode plan, String member) {
        return plan.get("checkpoints").findValuesAsText(member);
    }

    private static String withTwoDecimals(String number) {
        return number.equals("null")
                ? number
                : new BigDecimal(number).setScale(2).toPlainString();
    }

    private static String path() {
        return PROJECTS.path(1) + "/disbursement-plan";
    }
}
