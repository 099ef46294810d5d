package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;

/** Requests at the same moment. Those that race go past the contract's filters, which would keep them apart. */
@QuarkusTest
class ProjectConcurrencyHttpTest {
    private static final Projects PROJECTS = new Projects(10);
    private static final int ROUNDS = 200;

    @Test
    void ofTwoWritersWithTheSameTagOneWinsAndNoWriteIsLost() throws Exception {
        String etag = PROJECTS.create(PROJECTS.body(1));
        for (int round = 1; round <= ROUNDS; round++) {
            String current = etag;
            String one = "{\"name\": \"甲%d\"}".formatted(round);
            String other = "{\"purpose\": \"乙%d\"}".formatted(round);
            List<Integer> statuses = Seed.race(() -> patch(1, current, one), () -> patch(1, current, other));
            assertThat(statuses).as("round %s", round).containsExactlyInAnyOrder(200, 412);
            Response read = Api.unheld().get(PROJECTS.path(1));
            String written = statuses.get(0) == 200 ? "name" : "purpose";
            assertThat(read.path(written).toString()).endsWith(Integer.toString(round));
            etag = read.header("ETag");
        }
        Api.given().get(PROJECTS.path(1)).then().body("version", is(1 + ROUNDS));
    }

    @Test
    void ofTwoCreationsOfOneCodeOneIsTooLate() throws Exception {
        for (int round = 100; round < 150; round++) {
            String body = Projects.text(PROJECTS.whole(round));
            String path = PROJECTS.path(round);
            List<Integer> statuses = round % 2 == 0
                    ? Seed.race(() -> post(body), () -> post(body))
                    : Seed.race(() -> post(body), () -> putNew(path, body));
            assertThat(statuses).as("round %s", round).contains(201).containsAnyOf(409, 412);
        }
    }

    @Test
    void ofADeletionAndAChangeOneIsTooLate() throws Exception {
        for (int round = 200; round < 230; round++) {
            String etag = PROJECTS.create(PROJECTS.whole(round));
            int project = round;
            List<Integer> statuses = Seed.race(
                    () -> patch(project, etag, "{\"name\": \"名\"}"),
                    () -> Api.unheld().header("If-Match", etag).delete(PROJECTS.path(project)));
            assertThat(statuses).isIn(List.of(200, 412), List.of(404, 204));
        }
    }

    @Test
    void twoIndicatorsAtOnceAreBothAdded() throws Exception {
        PROJECTS.create(PROJECTS.body(2));
        Set<String> names = new HashSet<>();
        for (int round = 0; round < 20; round++) {
            String one = "甲" + round;
            String other = "乙" + round;
            assertThat(Seed.race(() -> add(one), () -> add(other))).containsExactly(201, 201);
            names.addAll(List.of(one, other));
        }
        JsonNode read = Projects.read(PROJECTS.path(2));
        assertThat(read.get("version").asInt()).isEqualTo(41);
        assertThat(read.get("indicators").findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(names);
        List<String> places = read.get("indicators").findValuesAsText("seq");
        assertThat(places).hasSize(40).doesNotHaveDuplicates().first().isEqualTo("1");
    }

    private static Response patch(int project, String etag, String patch) {
        return Api.unheld()
                .contentType(Projects.MERGE_PATCH)
                .header("If-Match", etag)
                .body(patch)
                .patch(PROJECTS.path(project));
    }

    private static Response post(String body) {
        return Api.unheld().contentType(ContentType.JSON).body(body).post(Projects.PATH);
    }

    private static Response putNew(String path, String body) {
        return Api.unheld()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path);
    }

    private static Response add(String name) {
        return Api.unheld()
                .contentType(ContentType.JSON)
                .body(Projects.text(Projects.indicator(name)))
                .post(PROJECTS.path(2) + "/indicators");
    }
}
