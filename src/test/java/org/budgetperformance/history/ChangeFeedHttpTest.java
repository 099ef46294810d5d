package org.budgetperformance.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeFeedHttpTest {
    private static final Projects PROJECTS = new Projects(41);

    @Test
    void everyChangeOfEveryKindComesOnceInTheOrderOfTheCommits() {
        String unit = PROJECTS.unit(1);
        long start = last();
        String department = "/v1/departments/" + PROJECTS.department();
        Writes.patch(department, "{\"name\": \"另名\"}", "*").then().statusCode(200);
        PROJECTS.create(PROJECTS.whole(1));
        Projects.patch(PROJECTS.path(1), "*", "{\"name\": \"另名\"}").then().statusCode(200);
        Seed.delete(PROJECTS.path(1));
        Seed.unit(PROJECTS.unit(3));
        Seed.delete("/v1/units/" + PROJECTS.unit(3));
        assertThat(unit).startsWith(PROJECTS.department());
        JsonPath changes = behind(start, "").jsonPath();
        assertThat(changes.<String>getList(
                        "items.collect { it.kind + ' ' + it.code + ' ' + it.version + ' ' + it.action }"))
                .containsExactly(
                        "DEPARTMENT " + PROJECTS.department() + " 2 UPDATED",
                        "PROJECT " + PROJECTS.code(1) + " 1 CREATED",
                        "PROJECT " + PROJECTS.code(1) + " 2 UPDATED",
                        "PROJECT " + PROJECTS.code(1) + " 3 DELETED",
                        "UNIT " + PROJECTS.unit(3) + " 1 CREATED",
                        "UNIT " + PROJECTS.unit(3) + " 2 DELETED");
        assertThat(changes.getList("items.position", Long.class))
                .containsExactly(start + 1, start + 2, start + 3, start + 4, start + 5, start + 6);
        assertThat(changes.getLong("next")).isEqualTo(start + 6);
        assertThat(changes.getBoolean("more")).isFalse();
    }

    @Test
    void aChangeCarriesItsDocumentAndTagWhenAskedTo() {
        PROJECTS.create(PROJECTS.whole(2));
        long before = last() - 1;
        Response read = Api.given().get(PROJECTS.path(2));
        Response changes = behind(before, "&documents=true");
        assertThat(Projects.json(changes.asString()).at("/items/0/project")).isEqualTo(Projects.json(read.asString()));
        changes.then().body("items[0].etag", is(read.header("ETag"))).body("items[0]", not(hasKey("unit")));
        behind(before, "").then().body("items[0]", not(hasKey("project")));
    }

    @Test
    void theFeedIsReadInParts() {
        long start = last();
        for (int i = 10; i < 15; i++) {
            PROJECTS.create(PROJECTS.body(i));
        }
        behind(start, "&limit=2").then().body("items", hasSize(2)).body("more", is(true));
        behind(start + 4, "&limit=2").then().body("items", hasSize(1)).body("more", is(false));
        behind(start + 5, "")
                .then()
                .body("items", empty())
                .body("next", is((int) start + 5))
                .body("more", is(false));
    }

    @Test
    void aRefusedWriteIsNoChange() {
        PROJECTS.create(PROJECTS.body(20));
        long start = last();
        Projects.patch(PROJECTS.path(20), "\"stale\"", "{\"name\": \"x\"}")
                .then()
                .statusCode(412);
        Projects.refused(PROJECTS.body(21).put("boss", 1)).then().statusCode(422);
        Projects.patch(PROJECTS.path(20), "*", "{\"name\": \"项目\"}").then().statusCode(200);
        assertThat(last()).isEqualTo(start);
    }

    @Test
    void aWaitingReaderIsAnsweredByTheNextChange() throws Exception {
        PROJECTS.unit(1);
        long start = last();
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> behind(start, "&wait=60"));
        PROJECTS.create(PROJECTS.body(30));
        Response answer = waiting.get(50, TimeUnit.SECONDS);
        answer.then().body("items.code", contains(PROJECTS.code(30)));
    }

    @Test
    void aWaitWithoutAChangeEndsWithNothing() {
        behind(last(), "&wait=1").then().body("items", empty());
    }

    @Test
    void aPositionThatWasNeverGivenIsOfAnotherFeed() {
        long beyond = last() + 1_000_000;
        for (String address : List.of("/v1/changes?after=" + beyond, "/v1/changes/stream?after=" + beyond)) {
            Api.given().get(address).then().statusCode(410).body("type", is("/problems/gone"));
        }
    }

    @Test
    void aPositionFromBeforeTheRetentionIsGone() throws Exception {
        PROJECTS.create(PROJECTS.body(40));
        PROJECTS.create(PROJECTS.body(41));
        long last = last();
        age(last - 1, 500);
        try {
            Api.given()
                    .header("Accept-Language", "en")
                    .get("/v1/changes?after=" + (last - 2))
                    .then()
                    .statusCode(410)
                    .body(
                            "detail",
                            is("Changes are kept from position " + (last - 1) + " on; begin anew with an export."));
            behind(last - 1, "").then().body("items.position", contains((int) last));
        } finally {
            age(last - 1, -500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "limit=0", "limit=1001", "wait=61", "documents=yes", "since=1"})
    void aWrongParameterIsRefused(String parameter) {
        Api.givenFaulty().get("/v1/changes?" + parameter).then().statusCode(400);
    }

    private static Response behind(long position, String more) {
        Response answer = Api.given().get("/v1/changes?after=" + position + more);
        answer.then().statusCode(200);
        return answer;
    }

    /** The end of the feed, found by walking it. */
    private static long last() {
        long position = 0;
        boolean more = true;
        while (more) {
            JsonPath changes = behind(position, "&limit=1000").jsonPath();
            position = changes.getLong("next");
            more = changes.getBoolean("more");
        }
        return position;
    }

    /** As if the changes up to a position had been made so many days earlier. */
    private void age(long position, int days) throws SQLException {
        try (Connection connection = DatabaseTestResource.administrator();
                PreparedStatement update = connection.prepareStatement(
                        "update revision set changed_at = changed_at - interval ? day where position <= ?")) {
            update.setInt(1, days);
            update.setLong(2, position);
            update.executeUpdate();
        }
    }
}
