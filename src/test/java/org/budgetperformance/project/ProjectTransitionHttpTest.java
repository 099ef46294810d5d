package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.domain.Transition;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Feed;
import org.budgetperformance.testing.Moves;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a project: who moves it on, from where to where, and what is told of it. Department 880. */
@QuarkusTest
class ProjectTransitionHttpTest {
    private static final Projects PROJECTS = new Projects(80);
    private static int cases;

    @Test
    void aProjectLivesFromDraftThroughReturnApprovalAndAmendmentToItsClose() {
        long start = Feed.end();
        PROJECTS.create(PROJECTS.sound(1));
        String path = PROJECTS.path(1);
        assertThat(step(editor(), path, "SUBMIT", "指标齐全")).isEqualTo("SUBMITTED null 2");
        assertThat(step(reviewer(), path, "RETURN", "指标值偏低")).isEqualTo("RETURNED null 3");
        Projects.patch(path, "*", "{\"purpose\": \"用于线路租用\"}").then().statusCode(200);
        assertThat(step(editor(), path, "SUBMIT", "已修改")).isEqualTo("SUBMITTED null 5");
        assertThat(step(reviewer(), path, "APPROVE", "同意")).isEqualTo("APPROVED 6 6");
        assertThat(step(editor(), path, "AMEND", "年中追加")).isEqualTo("AMENDING 6 7");
        Projects.patch(path, "*", "{\"budget\": {\"total\": 350000.00, \"fiscal\": 350000.00}}")
                .then()
                .statusCode(200);
        assertThat(step(reviewer(), path, "APPROVE", "同意追加")).isEqualTo("APPROVED 9 9");
        assertThat(step(Token.usual(), path, "CLOSE", "年度结束")).isEqualTo("CLOSED 9 10");
        String told = "1 null, 2 指标齐全, 3 指标值偏低, 4 null, 5 已修改, 6 同意, 7 年中追加, 8 null, 9 同意追加, 10 年度结束";
        String mine = "items.findAll { it.code == '%s' }".formatted(PROJECTS.code(1));
        assertThat(reasons(Api.given().get("/v1/changes?after=" + start), mine)).isEqualTo(told);
        Response history = Api.given().get(path + "/revisions");
        assertThat(reasons(history, "items.reverse()")).isEqualTo(told);
        history.then()
                .body("items[0].differences.pointer", contains("/status"))
                .body("items[1].differences.pointer", contains("/status", "/approvedVersion"))
                .body("items[1].differences.after", contains("APPROVED", 9))
                .body("items[7].differences.after", contains("RETURNED"));
    }

    @Test
    void anAmendmentIsWhatDiffersFromTheApprovedVersionAndBothStayReadable() {
        String path = created(2);
        Api.given().get(path + "/amendment").then().statusCode(404).body("detail", containsString(PROJECTS.code(2)));
        Moves.to(path, ProjectStatus.APPROVED);
        Response approved = Api.given().get(path);
        assertThat(amendment(path)).isEqualTo("3 3 []");
        Moves.move(path, "AMEND", "追加").then().statusCode(200);
        assertThat(amendment(path)).isEqualTo("3 4 []");
        Projects.patch(path, "*", "{\"name\": \"二期\", \"purpose\": null}")
                .then()
                .statusCode(200);
        Projects.patch(path, "*", "{\"purpose\": \"新\"}").then().statusCode(200);
        assertThat(amendment(path)).isEqualTo("3 6 [/name 项目 二期, /purpose 用于PDT通信线路与铁塔的租用 新]");
        assertThat(Api.given().get(path + "/revisions/3").asString()).isEqualTo(approved.asString());
        assertThat(Projects.read(path + "/revisions/6")).isEqualTo(Projects.read(path));
        Moves.move(path, "APPROVE", "同意").then().statusCode(200);
        assertThat(amendment(path)).isEqualTo("3 7 [/name 项目 二期, /purpose 用于PDT通信线路与铁塔的租用 新]");
        Moves.move(path, "AMEND", "再追加").then().statusCode(200);
        assertThat(amendment(path)).isEqualTo("7 8 []");
        Api.given().get(PROJECTS.path(99) + "/amendment").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void aMoveThatTheStatusDoesNotAllowIsRefusedAndTheRefusalNamesThoseItAllows(ProjectStatus status) {
        String path = created(10 + Arrays.asList(ProjectStatus.values()).indexOf(status));
        Moves.to(path, status);
        String before = Api.given().get(path).asString();
        List<Transition> possible = Transition.from(status);
        String named = possible.isEmpty()
                ? "—"
                : possible.stream().map(Transition::name).collect(Collectors.joining(", "));
        Stream.of(Transition.values())
                .filter(move -> !possible.contains(move))
                .forEach(move -> Moves.move(Api.given().header("Accept-Language", "en"), path, move.name(), "试")
                        .then()
                        .statusCode(409)
                        .body("type", is("/problems/conflict"))
                        .body("detail", containsString(" is " + status + ", which " + move))
                        .body("detail", containsString("from here are: " + named + ".")));
        assertThat(Api.given().get(path).asString()).isEqualTo(before);
        possible.stream()
                .findFirst()
                .ifPresent(move -> Moves.move(path, move.name(), "试")
                        .then()
                        .statusCode(200)
                        .body("status", is(move.target().name())));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, unit-editor, SUBMIT",
        "DRAFT, reviewer, ''",
        "DRAFT, finance, SUBMIT",
        "SUBMITTED, unit-editor, ''",
        "SUBMITTED, reviewer, RETURN APPROVE",
        "SUBMITTED, finance, RETURN APPROVE",
        "APPROVED, unit-editor, AMEND",
        "APPROVED, reviewer, ''",
        "APPROVED, finance, AMEND CLOSE",
        "APPROVED, reader, ''",
        "APPROVED, auditor, ''",
        "AMENDING, unit-editor, ''",
        "AMENDING, reviewer, APPROVE",
        "CLOSED, finance, ''",
    })
    void everyCallerIsToldItsOwnMovesAndMayMakeNoOther(ProjectStatus status, String role, String allowed) {
        String path = created(20 + cases++);
        Moves.to(path, status);
        String token = Token.of(role).units(PROJECTS.department()).signed();
        List<String> moves =
                Stream.of(allowed.split(" ")).filter(it -> !it.isEmpty()).toList();
        assertThat(allowed(token, path)).isEqualTo(moves);
        Transition.from(status).stream()
                .filter(move -> !moves.contains(move.name()))
                .forEach(move -> Moves.move(Api.as(token), path, move.name(), "试")
                        .then()
                        .statusCode(403)
                        .body("type", is("/problems/forbidden")));
        assertThat(Projects.read(path).get("status").asText()).isEqualTo(status.name());
        moves.stream()
                .findFirst()
                .ifPresent(move ->
                        Moves.move(Api.as(token), path, move, "试").then().statusCode(200));
    }

    @Test
    void aRoleOverUnitsMovesItsOwnOnlyEvenWhereAnotherRoleSeesAll() {
        String path = created(3);
        String elsewhere = Token.of("unit-editor").units("899").signed();
        Moves.move(Api.as(elsewhere), path, "SUBMIT", "试").then().statusCode(404);
        Api.as(elsewhere).get(path + "/transitions").then().statusCode(404);
        Api.as(elsewhere).get(path + "/amendment").then().statusCode(404);
        String both = Token.of("unit-editor", "reviewer").units("899").signed();
        assertThat(allowed(both, path)).isEmpty();
        Moves.move(Api.as(both), path, "SUBMIT", "试").then().statusCode(403);
        Moves.to(path, ProjectStatus.SUBMITTED);
        assertThat(allowed(both, path)).containsExactly("RETURN", "APPROVE");
    }

    @Test
    void aTokenThatMayNotWriteMovesNothing() {
        String path = created(4);
        String reading = Token.of("finance").scope("budget:read").signed();
        assertThat(allowed(reading, path)).isEmpty();
        Moves.move(Api.as(reading), path, "SUBMIT", "试").then().statusCode(403);
    }

    @Test
    void theReasonOfTheBodyGoesBeforeTheHeadersAndStandsInTheAuditToo() {
        String path = created(5);
        Moves.move(Writes.reason("header"), path, "SUBMIT", "body").then().statusCode(200);
        Api.given().get(path + "/revisions").then().body("items[0].reason", is("body"));
        Api.given()
                .queryParam("target", path + "/transitions")
                .get("/v1/audit-entries")
                .then()
                .body("items.operation", contains("moveProject"))
                .body("items.reason", contains("body"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /action MISSING_MEMBER, /reason MISSING_MEMBER",
                "{\"action\": \"SUBMIT\", \"reason\": \"\"} | /reason TOO_SHORT",
                "{\"action\": \"SUBMIT\", \"reason\": \" \"} | /reason WRONG_FORMAT",
                "{\"action\": \"DELETE\", \"reason\": \"x\"} | /action NOT_IN_LIST",
                "{\"action\": \"SUBMIT\", \"reason\": \"x\", \"status\": \"DRAFT\"} | /status UNKNOWN_MEMBER",
            })
    void aMoveHasAnActionAndAReasonAndNothingElse(String body, String faults) {
        String path = created(6);
        Response refused = Writes.postFaulty(path + "/transitions", body);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Projects.faults(refused)).containsAll(List.of(faults.split(", ")));
    }

    @Test
    void aReasonIsAsLongAsThoseOfOtherChanges() {
        String path = created(7);
        assertThat(Writes.postFaulty(
                                path + "/transitions",
                                "{\"action\": \"SUBMIT\", \"reason\": \"" + "由".repeat(501) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        Moves.move(path, "SUBMIT", "由".repeat(500)).then().statusCode(200);
        Api.given().get(path + "/revisions").then().body("items[0].reason", is("由".repeat(500)));
    }

    @Test
    void aConditionIsHonouredWhereItIsGiven() {
        String path = created(8);
        String stale = Projects.etag(path);
        Projects.patch(path, stale, "{\"name\": \"改名\"}").then().statusCode(200);
        Moves.move(Api.given().header("If-Match", stale), path, "SUBMIT", "试")
                .then()
                .statusCode(412);
        Response moved = Moves.move(Api.given().header("If-Match", Projects.etag(path)), path, "SUBMIT", "试");
        moved.then().statusCode(200).header("ETag", Projects.etag(path));
        assertThat(moved.asString()).isEqualTo(Api.given().get(path).asString());
    }

    @Test
    void aMoveUnderAKeyIsMadeOnce() {
        String path = created(9);
        Response first = Moves.move(Api.given().header("Idempotency-Key", "transition-880"), path, "SUBMIT", "试");
        Response again = Moves.move(Api.given().header("Idempotency-Key", "transition-880"), path, "SUBMIT", "试");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Moves.move(path, "SUBMIT", "试").then().statusCode(409);
    }

    @Test
    void anObjectionHoldsUpTheSubmissionAndTheApprovalOfAnAmendment() {
        String path = PROJECTS.path(100);
        PROJECTS.create(PROJECTS.sound(100).put("name", NamedObjection.NAME));
        Moves.move(path, "SUBMIT", "试").then().statusCode(409);
        Projects.patch(path, "*", "{\"name\": \"无异议\"}").then().statusCode(200);
        Moves.to(path, ProjectStatus.AMENDING);
        Projects.patch(path, "*", "{\"name\": \"%s\"}".formatted(NamedObjection.NAME))
                .then()
                .statusCode(200);
        Moves.move(path, "APPROVE", "试").then().statusCode(409);
        Projects.patch(path, "*", "{\"name\": \"无异议\"}").then().statusCode(200);
        Moves.move(path, "APPROVE", "试").then().statusCode(200);
    }

    @Test
    void projectsAreListedByTheirStatus() {
        String path = PROJECTS.path(101);
        PROJECTS.create(PROJECTS.sound(101).put("unitCode", PROJECTS.unit(2)));
        PROJECTS.create(PROJECTS.sound(102).put("unitCode", PROJECTS.unit(2)));
        Moves.to(path, ProjectStatus.SUBMITTED);
        String unit = "/v1/projects?unitCode=" + PROJECTS.unit(2);
        Api.given().get(unit + "&status=SUBMITTED").then().body("items.code", contains(PROJECTS.code(101)));
        Api.given().get(unit + "&status=DRAFT").then().body("items.code", contains(PROJECTS.code(102)));
        Api.given().get(unit + "&status=CLOSED").then().body("items", empty());
        Api.given().get(unit).then().body("items.status", contains("SUBMITTED", "DRAFT"));
    }

    @ParameterizedTest
    @CsvSource({"status, \"APPROVED\"", "approvedVersion, 1"})
    void aBodyMovesNothing(String member, String value) {
        ObjectNode moved = Projects.json("{\"%s\": %s}".formatted(member, value));
        assertThat(Projects.faults(Projects.refused(PROJECTS.body(103).setAll(moved))))
                .containsExactly("/" + member + " CONTRADICTS_DERIVED");
        String path = created(104);
        assertThat(Projects.faults(Writes.patchFaulty(path, Projects.text(moved), "*")))
                .containsExactly("/" + member + " CONTRADICTS_DERIVED");
        Api.given().get(path).then().body("status", is("DRAFT")).body("approvedVersion", nullValue());
    }

    private static String created(int project) {
        if (Api.given().get(PROJECTS.path(project)).statusCode() == 404) {
            PROJECTS.create(PROJECTS.sound(project));
        }
        return PROJECTS.path(project);
    }

    /** The status, the version approved last and the own version that a move comes to. */
    private static String step(String token, String path, String action, String reason) {
        Response moved = Moves.move(Api.as(token), path, action, reason);
        moved.then().statusCode(200);
        return moved.jsonPath().getString("with { it.status + ' ' + it.approvedVersion + ' ' + it.version }");
    }

    private static String amendment(String path) {
        return Api.given()
                .get(path + "/amendment")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("with { it.approvedVersion + ' ' + it.version + ' '"
                        + " + it.changes.collect { it.pointer + ' ' + it.before + ' ' + it.after } }");
    }

    private static String reasons(Response answer, String items) {
        return String.join(
                ", ", answer.jsonPath().<String>getList(items + ".collect { it.version + ' ' + it.reason }"));
    }

    private static List<String> allowed(String token, String path) {
        return Api.as(token)
                .get(path + "/transitions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("allowed");
    }

    private static String editor() {
        return Token.of("unit-editor").units(PROJECTS.unit(1)).signed();
    }

    private static String reviewer() {
        return Token.of("reviewer").signed();
    }
}
