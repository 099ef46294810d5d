package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values at the edges of what the contract takes, and identities. */
@QuarkusTest
class ProjectValuesHttpTest {
    private static final Projects PROJECTS = new Projects(6);
    private static final String UNKNOWN = "0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f01";

    @ParameterizedTest
    @CsvSource({
        "9999999999999999.99, 9999999999999999.99",
        "-9999999999999999.99, -9999999999999999.99",
        "0, 0.00",
        "-0.01, -0.01",
        "0.07, 0.07",
        "0.29, 0.29",
        "1.10, 1.10",
        "1.5000, 1.50",
        "1e15, 1000000000000000.00",
        "12345678901234.57, 12345678901234.57",
    })
    void anAmountOfSixteenDigitsAndTwoDecimalsIsKeptToTheCent(String sent, String kept) {
        ObjectNode body = PROJECTS.body(1);
        body.set("budget", Projects.json("{\"total\": %s, \"fiscal\": %s, \"other\": %s}".formatted(sent, sent, sent)));
        body.set("disbursementPlan", Projects.plan("0", "0", "50", "100"));
        String budget = "\"budget\":{\"total\":%s,\"fiscal\":%s,\"other\":%s}".formatted(kept, kept, kept);
        assertThat(Projects.post(Api.given(), body).asString()).contains(budget, "\"cumulativeAmount\":" + kept);
        assertThat(Api.given().get(PROJECTS.path(1)).asString()).contains(budget, "\"cumulativeAmount\":" + kept);
        Seed.delete(PROJECTS.path(1));
    }

    @ParameterizedTest
    @CsvSource({
        "10000000000000000, TOO_LARGE",
        "10000000000000000.00, TOO_LARGE",
        "-10000000000000000, TOO_SMALL",
        "99999999999999999, TOO_LARGE",
        "0.001, TOO_MANY_DECIMALS",
        "9999999999999999.991, TOO_MANY_DECIMALS",
        "true, WRONG_TYPE",
        "'\"1\"', WRONG_TYPE",
    })
    void anAmountThatHasNoPlaceIsRefused(String amount, String fault) {
        for (String member : List.of("total", "fiscal", "other")) {
            ObjectNode body = PROJECTS.body(2);
            ((ObjectNode) body.get("budget")).set(member, Projects.tree(amount));
            Response answer = Projects.refused(body);
            answer.then().statusCode(422);
            assertThat(Projects.faults(answer)).contains("/budget/" + member + " " + fault);
        }
    }

    @Test
    void textsOfTheGreatestLengthComeBackToTheLetter() {
        ObjectNode body = PROJECTS.whole(3).put("name", "😀".repeat(500)).put("purpose", "𠮷".repeat(4000));
        ((ObjectNode) body.at("/objectives/0")).put("label", "①".repeat(20)).put("text", "😀".repeat(4000));
        ((ObjectNode) body.at("/indicators/0"))
                .put("name", "😂".repeat(500))
                .put("description", " 尾随空格 ".repeat(285))
                .put("basis", "\u0000\t\n\"\\".repeat(200))
                .put("level1", (String) null)
                .put("level1Label", "级".repeat(100))
                .set("target", Projects.json("{\"raw\": \"" + "9".repeat(500) + "\"}"));
        String created = Projects.post(Api.given(), body)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        ObjectNode read = Projects.read(PROJECTS.path(3));
        assertThat(read).isEqualTo(Projects.json(created));
        assertContains(read, body);
    }

    @ParameterizedTest
    @CsvSource({
        "/name, 501",
        "/purpose, 4001",
        "/objectives/0/text, 4001",
        "/objectives/0/label, 21",
        "/indicators/0/name, 501",
        "/indicators/0/description, 2001",
        "/indicators/0/basis, 1001",
        "/indicators/0/level1Label, 101",
        "/indicators/0/level2Label, 101",
        "/indicators/0/target/raw, 501",
    })
    void aTextOneCharacterLongerIsRefused(String pointer, int length) {
        ObjectNode body = PROJECTS.whole(4);
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, last))).put(pointer.substring(last + 1), "😀".repeat(length));
        Response answer = Projects.refused(body);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(pointer + " TOO_LONG");
    }

    @Test
    void aWrongCheckCharacterIsTaken() {
        String right = PROJECTS.code(5);
        String wrong = right.substring(0, 20) + (right.endsWith("0") ? "1" : "0");
        PROJECTS.create(PROJECTS.body(5).put("code", wrong));
        Api.given().get(Projects.PATH + "/" + wrong).then().statusCode(200).body("code", is(wrong));
        Api.given().get(Projects.PATH + "/" + right).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "OUTPUT, 产出指标, , , OUTPUT, 产出指标, ,",
        ", 产出指标, , 数量指标, OUTPUT, 产出指标, QUANTITY, 数量指标",
        ", 投入, , 别的, , 投入, , 别的",
        "COST, 自定义, COST, 成本, COST, 自定义, COST, 成本",
        "SATISFACTION, , BENEFICIARY_SATISFACTION, , SATISFACTION, 满意度指标, BENEFICIARY_SATISFACTION, 服务对象满意度指标",
    })
    void levelsAndLabelsFollowFromEachOther(
            String level1, String label1, String level2, String label2, String l1, String s1, String l2, String s2) {
        ObjectNode body = PROJECTS.body(6);
        ObjectNode indicator = Projects.indicator("指标").put("level1", level1).put("level2", level2);
        body.putArray("indicators").add(indicator.put("level1Label", label1).put("level2Label", label2));
        Projects.post(Api.given(), body)
                .then()
                .statusCode(201)
                .body("indicators[0].level1", l1 == null ? nullValue() : is(l1))
                .body("indicators[0].level1Label", s1 == null ? nullValue() : is(s1))
                .body("indicators[0].level2", l2 == null ? nullValue() : is(l2))
                .body("indicators[0].level2Label", s2 == null ? nullValue() : is(s2));
        Seed.delete(PROJECTS.path(6));
    }

    @Test
    void anIndicatorKeepsItsIdWhereverItGoes() {
        String etag = PROJECTS.create(PROJECTS.whole(7));
        ObjectNode read = Projects.without(Projects.read(PROJECTS.path(7)), "version", "updatedAt");
        ArrayNode indicators = (ArrayNode) read.get("indicators");
        String first = indicators.get(0).get("id").asText();
        String second = indicators.get(1).get("id").asText();
        indicators.insert(0, indicators.remove(1));
        indicators.insert(1, Projects.indicator("新的"));
        indicators.forEach(it -> ((ObjectNode) it).remove("seq"));
        JsonNode written = Projects.json(Projects.put(PROJECTS.path(7), etag, read)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(written.at("/indicators/0/id").asText()).isEqualTo(second);
        assertThat(written.at("/indicators/1/id").asText()).isNotIn(first, second);
        assertThat(written.at("/indicators/2/id").asText()).isEqualTo(first);
        assertThat(written.get("indicators").findValuesAsText("seq")).containsExactly("1", "2", "3");
        assertThat(Projects.read(PROJECTS.path(7))).isEqualTo(written);
    }

    @Test
    void anIdIsOneOfTheProjectAndStandsThereOnce() {
        PROJECTS.create(PROJECTS.whole(8));
        ObjectNode read = Projects.read(PROJECTS.path(8));
        String known = read.at("/indicators/0/id").asText();
        ((ObjectNode) read.at("/indicators/1")).put("id", known);
        Response repeated = Projects.put(PROJECTS.path(8), "*", read);
        repeated.then().statusCode(422);
        assertThat(Projects.faults(repeated)).containsExactly("/indicators/1/id REPEATED_ITEM");
        ((ObjectNode) read.at("/indicators/1")).put("id", UNKNOWN);
        Response unknown = Projects.put(PROJECTS.path(8), "*", read);
        unknown.then().statusCode(422);
        assertThat(Projects.faults(unknown)).containsExactly("/indicators/1/id UNKNOWN_INDICATOR");
    }

    /** Every member that was sent stands in what was read. */
    private static void assertContains(JsonNode read, JsonNode sent) {
        if (sent.isContainerNode()) {
            sent.properties().forEach(it -> assertContains(read.path(it.getKey()), it.getValue()));
            for (int i = 0; sent.isArray() && i < sent.size(); i++) {
                assertContains(read.path(i), sent.get(i));
            }
        } else if (sent.isTextual()) {
            assertThat(read).isEqualTo(sent);
        }
    }
}
