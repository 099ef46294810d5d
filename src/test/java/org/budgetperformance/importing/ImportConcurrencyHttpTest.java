package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.actions;
import static org.budgetperformance.importing.Imports.imported;
import static org.budgetperformance.importing.Imports.read;
import static org.budgetperformance.importing.Imports.sending;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Imports beside other writers. Departments 930 to 939. */
@QuarkusTest
class ImportConcurrencyHttpTest {

    @RepeatedTest(5)
    void oneOfTwoEqualImportsCreatesAndTheOtherFindsItDone(RepetitionInfo repetition) throws Exception {
        String department = Integer.toString(929 + repetition.getCurrentRepetition());
        String text = DocumentText.of(department, 2024).entries(20).units(5).text();
        List<Integer> statuses =
                Seed.race(() -> sending(text).post(PATH), () -> sending(text).post(PATH));
        assertThat(statuses).containsExactly(201, 201);
        JsonPath list = read(PATH + "?departmentCode=" + department);
        assertThat(list.<Integer>getList("items.totals.created")).containsExactlyInAnyOrder(20, 0);
        assertThat(list.<Integer>getList("items.totals.unchanged")).containsExactlyInAnyOrder(0, 20);
        assertThat(read("/v1/indicators?limit=1&count=true&departmentCode=" + department)
                        .getInt("totalCount"))
                .isEqualTo(120);
    }

    @Test
    void noChangeIsLostBetweenImportsAndPatches() {
        DocumentText document = DocumentText.of("936", 2024).entries(4);
        String path = "/v1/projects/" + document.projectCode(3);
        imported(document.text());
        CompletableFuture<Integer> patches = CompletableFuture.supplyAsync(() -> patched(path, 40));
        int updates = 0;
        while (!patches.isDone()) {
            List<String> actions = actions(imported(document.text()));
            updates += actions.get(2).equals("UPDATED") ? 1 : 0;
        }
        assertThat(patches.join()).isPositive();
        assertThat(read(path).getInt("version")).isEqualTo(1 + patches.join() + updates);
    }

    @Test
    void importsOfTheSameProjectsInAnotherOrderFollowOneAnother() throws Exception {
        String one = DocumentText.of("937", 2024).entries(30).text();
        String other = DocumentText.of("937", 2025).entries(30).text();
        for (int i = 0; i < 4; i++) {
            assertThat(Seed.race(
                            () -> sending(one).post(PATH), () -> sending(other).post(PATH)))
                    .containsExactly(201, 201);
        }
    }

    /** How many of so many tries to rename the project were in time. */
    private static int patched(String path, int tries) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            Response answer = Api.given()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", Imports.etag(path))
                    .body("{\"name\": \"改名%d\"}".formatted(i))
                    .patch(path);
            statuses.add(answer.statusCode());
        }
        assertThat(statuses).isSubsetOf(200, 412);
        return (int) statuses.stream().filter(status -> status == 200).count();
    }
}
