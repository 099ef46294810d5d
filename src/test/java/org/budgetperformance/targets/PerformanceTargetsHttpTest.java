package org.budgetperformance.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.testing.Writes.FAULTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Statements;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Performance targets over HTTP. The department codes 750 to 769 are of these tests. */
@QuarkusTest
class PerformanceTargetsHttpTest {
    private static final String PLAIN = "{\"overallObjective\": \"总体目标\"}";

    @Inject
    Statements statements;

    @Test
    void targetsAreCreatedWithEverythingDerivedFilledIn() {
        Seed.department("750");
        Seed.unit("750001");
        String project = Seed.projectCode(750);
        Seed.project(project, "750001", 2024, "1.00", "");
        put("750", """
                        {"overallObjective": "总体目标",
                         "subTargets": [{"name": "甲", "objective": "目标"}, {"name": "乙", "indicators": "指标"}],
                         "safeguards": [{"title": "监督", "text": "监督。定期检查。"}],
                         "entries": [{"seq": 7, "classified": true}, {"seq": 3, "projectCode": "%s"},
                                     {"seq": 9, "projectCode": null, "classified": true}]}""".formatted(project), "If-None-Match", "*")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/departments/750/performance-targets/2024"))
                .body("departmentCode", equalTo("750"))
                .body("fiscalYear", equalTo(2024))
                .body("subTargets.seq", contains(1, 2))
                .body("safeguards.seq", contains(1))
                .body("entries.seq", contains(7, 3, 9))
                .body("entries.classified", contains(true, false, true))
                .body("classifiedEntries", equalTo(2));
    }

    @Test
    void whatWasReadMayBeWrittenBackAndMovesNothing() {
        Seed.department("751");
        String etag = put("751", classified(3), "If-None-Match", "*").header("ETag");
        put("751", get("751").asString(), "If-Match", etag)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("version", equalTo(1));
    }

    @Test
    void arraysLeftOutAreEmpty() {
        Seed.department("752");
        String etag = put("752", classified(2), "If-None-Match", "*").header("ETag");
        put("752", PLAIN, "If-Match", etag)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("subTargets", empty())
                .body("safeguards", empty())
                .body("entries", empty())
                .body("classifiedEntries", equalTo(0));
    }

    @Test
    void everyChangeOfAPartMovesTheVersion() {
        Seed.department("753");
        String etag = put("753", PLAIN, "If-None-Match", "*").header("ETag");
        for (String changed : new String[] {
            "{\"overallObjective\": \"别的\"}",
            "{\"overallObjective\": \"别的\", \"subTargets\": [{\"name\": \"甲\"}]}",
            "{\"overallObjective\": \"别的\", \"subTargets\": [{\"name\": \"甲\", \"indicators\": \"指标\"}]}",
            "{\"overallObjective\": \"别的\", \"safeguards\": [{\"text\": \"检查\"}]}",
            "{\"overallObjective\": \"别的\", \"entries\": [{\"seq\": 1, \"classified\": true}]}",
            "{\"overallObjective\": \"别的\", \"entries\": [{\"seq\": 2, \"classified\": true}]}"
        }) {
            String moved = put("753", changed, "If-Match", etag)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            assertThat(moved).as(changed).isNotEqualTo(etag);
            etag = moved;
        }
        get("753").then().body("version", equalTo(7));
    }

    @Test
    void conditionsAreHonoured() {
        Seed.department("754");
        String first = put("754", PLAIN, "If-None-Match", "*").header("ETag");
        Api.given()
                .header("If-None-Match", first)
                .get(path("754"))
                .then()
                .statusCode(304)
                .header("ETag", first);
        put("754", PLAIN, "If-None-Match", "*").then().statusCode(412);
        put("754", classified(1), "If-Match", first).then().statusCode(200);
        put("754", PLAIN, "If-Match", first).then().statusCode(412);
        Api.given()
                .contentType(ContentType.JSON)
                .body(PLAIN)
                .put(path("754"))
                .then()
                .statusCode(428);
        Api.given().delete(path("754")).then().statusCode(428);
        Api.given().header("If-Match", first).delete(path("754")).then().statusCode(412);
        Seed.delete(path("754"));
        get("754").then().statusCode(404);
        put("754", PLAIN, "If-Match", "*").then().statusCode(412);
        assertThat(put("754", PLAIN, "If-None-Match", "*").header("ETag")).isNotEqualTo(first);
    }

    @Test
    void anEntryGoesWithItsProjectAndTheVersionMoves() {
        Seed.department("760");
        Seed.unit("760001");
        String stays = Seed.projectCode(760);
        String goes = Seed.projectCode(761);
        Seed.project(stays, "760001", 2024, "1.00", "");
        Seed.project(goes, "760001", 2024, "1.00", "");
        String json = """
                {"overallObjective": "总", "entries": [{"seq": 1, "projectCode": "%s"}, {"seq": 2, "projectCode": "%s"},
                 {"seq": 3, "classified": true}]}""".formatted(goes, stays);
        put("760", json, "If-None-Match", "*").then().statusCode(201);
        Seed.delete("/v1/projects/" + goes);
        String read = get("760")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("entries.seq", contains(2, 3))
                .extract()
                .asString();
        put("760", read, "If-Match", "*").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void theLargestDocumentIsKeptAndRead() {
        Seed.department("762");
        put("762", classified(20_000), "If-None-Match", "*").then().statusCode(201);
        get("762").then().statusCode(200).body("entries", hasSize(20_000)).body("classifiedEntries", equalTo(20_000));
        put("762", classified(20_001), "If-Match", "*")
                .then()
                .statusCode(422)
                .body(FAULTS, contains("/entries TOO_MANY_ITEMS"));
    }

    @Test
    void aReadTakesTheSameStatementsWhateverItsSize() {
        Seed.department("763");
        Seed.department("764");
        put("763", classified(1), "If-None-Match", "*").then().statusCode(201);
        put("764", classified(500), "If-None-Match", "*").then().statusCode(201);
        assertThat(statements.of(() -> get("764")))
                .isEqualTo(statements.of(() -> get("763")))
                .isPositive();
    }

    @RepeatedTest(3)
    void ofTwoCreationsAtOnceOneIsTooLate(RepetitionInfo repetition) throws Exception {
        String department = Integer.toString(764 + repetition.getCurrentRepetition());
        Seed.department(department);
        assertThat(Seed.race(
                        () -> put(department, classified(2), "If-None-Match", "*"),
                        () -> put(department, PLAIN, "If-None-Match", "*")))
                .containsExactlyInAnyOrder(201, 412);
    }

    private static String classified(int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj("{\"seq\": %d, \"classified\": true}"::formatted)
                .collect(Collectors.joining(", ", "{\"overallObjective\": \"总\", \"entries\": [", "]}"));
    }

    private static String path(String department) {
        return "/v1/departments/" + department + "/performance-targets/2024";
    }

    private static Response get(String department) {
        return Api.given().get(path(department));
    }

    /** The validator does not see that a {@code seq}, which answers must have, may be left out of a request. */
    private static Response put(String department, String json, String condition, String tag) {
        return Writes.putFaulty(path(department), json, condition, tag);
    }
}
