package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.batch.Batches.PATH;
import static org.budgetperformance.batch.Batches.actions;
import static org.budgetperformance.batch.Batches.answered;
import static org.budgetperformance.batch.Batches.array;
import static org.budgetperformance.batch.Batches.counts;
import static org.budgetperformance.batch.Batches.faults;
import static org.budgetperformance.batch.Batches.lines;
import static org.budgetperformance.batch.Batches.sending;
import static org.budgetperformance.batch.Batches.sendingArray;
import static org.budgetperformance.batch.Batches.written;
import static org.budgetperformance.batch.Batches.writtenSingly;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a batch does to the projects it names. Department 870. */
@QuarkusTest
class BatchHttpTest {
    private static final Projects PROJECTS = new Projects(70);

    @Test
    void newOnesAreCreatedDifferentOnesUpdatedAndEqualOnesLeftUntouched() {
        PROJECTS.create(PROJECTS.whole(1));
        String untouched = PROJECTS.create(PROJECTS.whole(2));
        List<ObjectNode> answer =
                written(lines(PROJECTS.whole(1).put("name", "改名"), PROJECTS.whole(2), PROJECTS.whole(3)));
        assertThat(actions(answer)).containsExactly("UPDATED", "UNCHANGED", "CREATED");
        assertThat(counts(answer)).containsExactly(3, 1, 1, 1, 0, 0);
        for (int i = 0; i < 3; i++) {
            ObjectNode line = answer.get(i);
            assertThat(line.get("index").asInt()).isEqualTo(i);
            assertThat(line.get("line").asInt()).isEqualTo(i + 1);
            assertThat(line.get("code").asText()).isEqualTo(PROJECTS.code(i + 1));
            assertThat(line.get("etag").asText()).isEqualTo(Projects.etag(PROJECTS.path(i + 1)));
            assertThat(line.get("version"))
                    .isEqualTo(Projects.read(PROJECTS.path(i + 1)).get("version"));
            assertThat(line.get("errors")).isEmpty();
        }
        assertThat(answer.get(1).get("etag").asText()).isEqualTo(untouched);
        assertThat(Projects.read(PROJECTS.path(1)).get("name").asText()).isEqualTo("改名");
        assertThat(answer.get(3).at("/summary/atomic").asBoolean()).isTrue();
        assertThat(answer.get(3).at("/summary/dryRun").asBoolean()).isFalse();
    }

    @Test
    void anArrayIsTakenAsLinesAre() {
        List<ObjectNode> answer = answered(Api.given()
                .contentType("application/json")
                .body(" " + array(PROJECTS.whole(10), PROJECTS.body(11)).replace("},{\"code", "}\n ,\n{\"code") + "\n")
                .post(PATH));
        assertThat(actions(answer)).containsExactly("CREATED", "CREATED");
        assertThat(answer.get(1).get("line").asInt()).isEqualTo(3);
        assertThat(Projects.read(PROJECTS.path(10)).get("indicators")).hasSize(2);
    }

    @Test
    void whatWasReadCanBeSentBack() {
        PROJECTS.create(PROJECTS.whole(20));
        ObjectNode read = Projects.read(PROJECTS.path(20));
        assertThat(actions(written(lines(read)))).containsExactly("UNCHANGED");
    }

    @Test
    void anItemOfAnotherVersionThanTheStoredOneIsRefused() {
        PROJECTS.create(PROJECTS.whole(21));
        ObjectNode stale = Projects.read(PROJECTS.path(21)).put("name", "改名");
        Projects.patch(PROJECTS.path(21), "*", "{\"name\": \"他人改名\"}");
        List<ObjectNode> answer = writtenSingly(lines(stale, PROJECTS.body(22).put("version", 1)));
        assertThat(faults(answer.get(0))).contains("/version CONTRADICTS_DERIVED");
        assertThat(faults(answer.get(1))).containsExactly("/version CONTRADICTS_DERIVED");
    }

    @Test
    void derivedMembersMustNotContradict() {
        ObjectNode body = PROJECTS.whole(23);
        body.put("departmentCode", "312");
        Response answer = sending(lines(body)).post(PATH);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/0/departmentCode CONTRADICTS_DERIVED");
    }

    @Test
    void indicatorsWithIdsAreMatchedByThem() {
        PROJECTS.create(PROJECTS.whole(30));
        ObjectNode read = Projects.read(PROJECTS.path(30));
        ObjectNode reversed = PROJECTS.whole(30);
        ArrayNode indicators = reversed.putArray("indicators");
        indicators.add(Projects.indicator("线路可用率")
                .put("id", read.at("/indicators/0/id").asText()));
        indicators.add(Projects.indicator("新指标"));
        written(lines(reversed));
        ObjectNode after = Projects.read(PROJECTS.path(30));
        assertThat(after.at("/indicators/0/id")).isEqualTo(read.at("/indicators/0/id"));
        assertThat(after.at("/indicators/0/name").asText()).isEqualTo("线路可用率");
        assertThat(after.at("/indicators/1/id")).isNotEqualTo(read.at("/indicators/1/id"));
    }

    @Test
    void indicatorsWithoutIdsKeepThoseTheyStandFor() {
        PROJECTS.create(PROJECTS.whole(31));
        ObjectNode read = Projects.read(PROJECTS.path(31));
        ObjectNode reversed = PROJECTS.whole(31);
        reversed.putArray("indicators").add(Projects.indicator("线路可用率")).add(Projects.indicator("公安网络建设运行维护"));
        assertThat(actions(written(lines(reversed)))).containsExactly("UPDATED");
        ObjectNode after = Projects.read(PROJECTS.path(31));
        assertThat(after.at("/indicators/0/id")).isEqualTo(read.at("/indicators/1/id"));
        assertThat(after.at("/indicators/1/id")).isEqualTo(read.at("/indicators/0/id"));
    }

    @Test
    void anIdTheProjectDoesNotHaveIsAFault() {
        ObjectNode body = PROJECTS.whole(32);
        ((ObjectNode) body.at("/indicators/0")).put("id", "0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f10");
        assertThat(faults(writtenSingly(lines(body)).get(0))).containsExactly("/indicators/0/id UNKNOWN_INDICATOR");
    }

    @Test
    void oneFaultAndNothingOfTheBatchIsWritten() {
        PROJECTS.create(PROJECTS.whole(40));
        String before = Projects.etag(PROJECTS.path(40));
        Response answer = sending(lines(
                        PROJECTS.whole(40).put("name", "改名"),
                        PROJECTS.whole(41),
                        Projects.without(PROJECTS.body(42).put("boss", "?").put("unitCode", "870999"), "name")))
                .post(PATH);
        answer.then().statusCode(422).body("detail", equalTo("未写入任何内容：3 项中有 1 项存在问题，共 3 处；此处列出前 1000 处。"));
        assertThat(Projects.faults(answer))
                .containsExactlyInAnyOrder(
                        "/2/boss UNKNOWN_MEMBER", "/2/name MISSING_MEMBER", "/2/unitCode UNKNOWN_UNIT");
        assertThat(Projects.etag(PROJECTS.path(40))).isEqualTo(before);
        Api.given().get(PROJECTS.path(41)).then().statusCode(404);
    }

    @Test
    void aFaultInALaterChunkTakesTheEarlierOnesBack() {
        List<ObjectNode> items = bodies(100_000, SpooledBatch.CHUNK + 1);
        items.get(SpooledBatch.CHUNK).put("fiscalYear", 1999);
        Response answer = sending(lines(items)).post(PATH);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/200/fiscalYear TOO_SMALL");
        Api.given().get(PROJECTS.path(100_000)).then().statusCode(404);
    }

    @Test
    void whenEachStandsForItselfTheOthersAreWritten() {
        List<ObjectNode> answer =
                writtenSingly(lines(PROJECTS.body(50), PROJECTS.body(51).put("unitCode", "870999"), PROJECTS.body(52)));
        assertThat(actions(answer)).containsExactly("CREATED", "REJECTED", "CREATED");
        assertThat(counts(answer)).containsExactly(3, 2, 0, 0, 1, 0);
        ObjectNode rejected = answer.get(1);
        assertThat(faults(rejected)).containsExactly("/unitCode UNKNOWN_UNIT");
        assertThat(rejected.at("/errors/0/detail").asText()).isEqualTo("预算单位 870999 不存在。");
        assertThat(rejected.get("etag").isNull()).isTrue();
        assertThat(rejected.get("version").isNull()).isTrue();
        assertThat(answer.get(3).at("/summary/atomic").asBoolean()).isFalse();
        Api.given().get(PROJECTS.path(50)).then().statusCode(200);
        Api.given().get(PROJECTS.path(51)).then().statusCode(404);
        Api.given().get(PROJECTS.path(52)).then().statusCode(200);
    }

    @Test
    void sentencesAreInTheCallersLanguage() {
        sending(lines(PROJECTS.body(53).put("unitCode", "870999")))
                .header("Accept-Language", "en")
                .queryParam("atomic", false)
                .post(PATH)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(startsWith("{\"index\":0,\"line\":1,"))
                .body(org.hamcrest.Matchers.containsString("There is no unit 870999."));
    }

    @Test
    void theSameCodeAgainIsAFaultOfTheSecond() {
        String twice =
                lines(PROJECTS.body(60), PROJECTS.body(61), PROJECTS.body(60).put("name", "又"));
        Response answer = sending(twice).post(PATH);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/2/code REPEATED_PROJECT");
        assertThat(actions(writtenSingly(twice))).containsExactly("CREATED", "CREATED", "REJECTED");
        assertThat(Projects.read(PROJECTS.path(60)).get("name").asText()).isEqualTo("项目");
    }

    @Test
    void theSameCodeInALaterChunkIsAFaultToo() {
        List<ObjectNode> items = bodies(200_000, SpooledBatch.CHUNK + 1);
        items.set(SpooledBatch.CHUNK, items.get(0));
        assertThat(faults(writtenSingly(lines(items)).get(SpooledBatch.CHUNK)))
                .containsExactly("/code REPEATED_PROJECT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDryRunSaysWhatWouldBecomeOfEachAndWritesNothing(boolean atomic) {
        int first = atomic ? 70 : 80;
        PROJECTS.create(PROJECTS.whole(first));
        PROJECTS.create(PROJECTS.whole(first + 1));
        String before = Projects.etag(PROJECTS.path(first));
        String body =
                lines(PROJECTS.whole(first).put("name", "改名"), PROJECTS.whole(first + 1), PROJECTS.whole(first + 2));
        List<ObjectNode> answer = answered(sending(body)
                .queryParam("dryRun", true)
                .queryParam("atomic", atomic)
                .post(PATH));
        assertThat(actions(answer)).containsExactly("UPDATED", "UNCHANGED", "CREATED");
        assertThat(answer.get(3).at("/summary/dryRun").asBoolean()).isTrue();
        assertThat(answer.get(0).get("etag").isNull()).isTrue();
        assertThat(answer.get(0).get("version").isNull()).isTrue();
        assertThat(Projects.etag(PROJECTS.path(first))).isEqualTo(before);
        Api.given().get(PROJECTS.path(first + 2)).then().statusCode(404);
        List<ObjectNode> real =
                answered(sending(body).queryParam("atomic", atomic).post(PATH));
        assertThat(actions(real)).isEqualTo(actions(answer));
    }

    @Test
    void aDryRunFindsTheSameFaults() {
        String body = lines(PROJECTS.body(90), PROJECTS.body(91).put("unitCode", "870999"));
        Response answer = sending(body).queryParam("dryRun", true).post(PATH);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/1/unitCode UNKNOWN_UNIT");
        List<ObjectNode> each = answered(sending(body)
                .queryParam("dryRun", true)
                .queryParam("atomic", false)
                .post(PATH));
        assertThat(actions(each)).containsExactly("CREATED", "REJECTED");
        Api.given().get(PROJECTS.path(90)).then().statusCode(404);
    }

    @Test
    void ofManyFaultsAThousandAreNamedAndAllCounted() {
        List<ObjectNode> items = bodies(300_000, 300);
        items.forEach(item -> item.put("a", 1).put("b", 1).put("c", 1).put("d", 1));
        sending(lines(items))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1000))
                .body("detail", equalTo("未写入任何内容：300 项中有 300 项存在问题，共 1200 处；此处列出前 1000 处。"));
    }

    @Test
    void anEmptyArrayIsABatchOfNothing() {
        assertThat(counts(answered(sendingArray("[]").post(PATH)))).containsExactly(0, 0, 0, 0, 0, 0);
    }

    private static List<ObjectNode> bodies(int first, int count) {
        List<ObjectNode> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bodies.add(PROJECTS.body(first + i));
        }
        return bodies;
    }
}
