package org.budgetperformance.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;

/** Findings are those of the projects as they are, after every write and in other projects too. */
@QuarkusTest
class FindingUpkeepHttpTest {
    private static final String OBJECTIVE = "保障辖区供水管网全年安全运行并降低漏损";
    private final Json json;

    FindingUpkeepHttpTest(Json json) {
        this.json = json;
    }

    @Test
    void aChangedIndicatorChangesTheFindingsThatDependOnItAndNoOthers() {
        Projects projects = new Projects(610);
        for (int i = 1; i <= 4; i++) {
            projects.create(project(projects, i, "≥95%"));
        }
        Set<String> before = Stored.findings(projects.department());
        assertThat(before).noneMatch(it -> it.startsWith("TARGET_DIRECTIONS_OPPOSED"));
        Projects.patch(projects.path(2), "*", "{\"indicators\": [%s]}".formatted(indicator("≤95%")))
                .then()
                .statusCode(200);
        Set<String> after = Stored.findings(projects.department());
        Set<String> news = minus(after, before);
        assertThat(news)
                .containsExactly("TARGET_DIRECTIONS_OPPOSED " + projects.code(2) + " /indicators/0/target ≤95%");
        // two against two: now those are told too that did not change
        Projects.patch(projects.path(3), "*", "{\"indicators\": [%s]}".formatted(indicator("≤95%")))
                .then()
                .statusCode(200);
        assertThat(minus(Stored.findings(projects.department()), before))
                .hasSize(4)
                .allMatch(it -> it.startsWith("TARGET_DIRECTIONS_OPPOSED"));
        assertThat(Stored.findings(projects.department())).isEqualTo(Stored.reviewed(projects.department(), json));
    }

    @Test
    void aProjectThatGoesTakesItsFindingsAndThoseOfOthersBesideIt() {
        Projects projects = new Projects(611);
        projects.create(project(projects, 1, "≥95%"));
        projects.create(project(projects, 2, "≤95%"));
        assertThat(Stored.rules(projects.path(1))).contains("TARGET_DIRECTIONS_OPPOSED", "OBJECTIVES_ALIKE");
        Seed.delete(projects.path(2));
        assertThat(Stored.rules(projects.path(1))).doesNotContain("TARGET_DIRECTIONS_OPPOSED", "OBJECTIVES_ALIKE");
        assertThat(Stored.findings(projects.department())).noneMatch(it -> it.contains(projects.code(2)));
    }

    @Test
    void aRenamedUnitIsReviewedWithItsProjects() {
        Projects projects = new Projects(612);
        projects.create(projects.body(1).put("name", "第二水厂"));
        assertThat(Stored.rules(projects.path(1))).doesNotContain("PROJECT_NAME_IS_A_UNIT");
        Api.given()
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"name\": \"第二水厂\"}")
                .patch("/v1/units/" + projects.unit(1))
                .then()
                .statusCode(200);
        assertThat(Stored.findings(projects.department())).isEqualTo(Stored.reviewed(projects.department(), json));
    }

    @Test
    void afterAnyWritesTheFindingsAreThoseOfAReviewOfAll() {
        Projects projects = new Projects(613);
        Random random = new Random(20240115);
        List<String> targets = List.of("≥95%", "≤95%", "≤100%", "3个", "95百分比", "按时完成");
        for (int step = 0; step < 25; step++) {
            int number = 1 + random.nextInt(6);
            ObjectNode body = project(projects, number, targets.get(random.nextInt(targets.size())))
                    .put("name", random.nextBoolean() ? "管网维护" + number : "管网维护")
                    .put("unitCode", projects.unit(1 + random.nextInt(2)))
                    .put("fiscalYear", random.nextInt(5) == 0 ? 2025 : 2024);
            boolean there = Api.given().get(projects.path(number)).statusCode() == 200;
            if (there && random.nextInt(4) == 0) {
                Seed.delete(projects.path(number));
            } else if (there) {
                Projects.put(projects.path(number), "*", body).then().statusCode(200);
            } else {
                projects.create(body);
            }
            assertThat(Stored.findings(projects.department()))
                    .as("after step %d", step)
                    .isEqualTo(Stored.reviewed(projects.department(), json));
        }
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondSeesTheFirst() throws Exception {
        Projects projects = new Projects(614);
        projects.unit(1);
        for (int round = 0; round < 10; round++) {
            ObjectNode one = project(projects, 100 + 2 * round, "≥95%");
            ObjectNode other = project(projects, 101 + 2 * round, "≥95%");
            assertThat(Seed.race(() -> Projects.post(Api.given(), one), () -> Projects.post(Api.given(), other)))
                    .containsOnly(201);
        }
        assertThat(Stored.findings(projects.department())).isEqualTo(Stored.reviewed(projects.department(), json));
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    private static ObjectNode project(Projects projects, int number, String target) {
        ObjectNode body = projects.whole(number);
        body.put("purpose", "第" + number + "号管段的维护");
        body.putArray("objectives").addObject().put("text", OBJECTIVE + (number % 2 == 0 ? "" : "。"));
        body.putArray("indicators").add(Projects.json(indicator(target)));
        return body;
    }

    private static String indicator(String target) {
        return """
                {"level1": "OUTPUT", "level2": "QUALITY", "name": "管网完好率", "description": "完好管段所占比重",
                 "target": {"raw": "%s"}, "basis": "年度计划"}""".formatted(target);
    }
}
