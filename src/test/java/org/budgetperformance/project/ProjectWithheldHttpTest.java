package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Withheld (涉及公安工作秘密) is a state of a member, never its text. */
@QuarkusTest
class ProjectWithheldHttpTest {
    private static final Projects PROJECTS = new Projects(5);
    private static final String[] ALL = {
        "/purpose", "/objectives/1/text", "/indicators/0/target", "/indicators/1/description", "/indicators/1/basis"
    };

    @Test
    void whatIsWithheldIsNullAndNamed() {
        Response created = Projects.post(Api.given(), withheld(1));
        created.then()
                .statusCode(201)
                .body("withheld", contains(ALL))
                .body("withheldReason", is("POLICE_WORK_SECRET"))
                .body("disclosure", is("PARTIAL"))
                .body("purpose", nullValue())
                .body("objectives[1].text", nullValue())
                .body("indicators[0].target", nullValue())
                .body("indicators[1].description", nullValue())
                .body("indicators[1].basis", nullValue());
        assertThat(Api.given().get(PROJECTS.path(1)).asString()).isEqualTo(created.asString());
        Api.given()
                .queryParam("code", PROJECTS.code(1))
                .get(Projects.PATH)
                .then()
                .body("items[0].withheldCount", is(5))
                .body("items[0].disclosure", is("PARTIAL"));
    }

    @Test
    void aReasonThatIsGivenIsKept() {
        PROJECTS.create(withheld(2).put("withheldReason", "COMMERCIAL_SECRET"));
        Projects.patch(PROJECTS.path(2), "*", "{\"name\": \"新名\"}")
                .then()
                .statusCode(200)
                .body("withheldReason", is("COMMERCIAL_SECRET"));
    }

    @Test
    void aReasonForNothingIsRefused() {
        Response answer = Projects.refused(PROJECTS.body(3).put("withheldReason", "WORK_SECRET"));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/withheldReason CONTRADICTS_DERIVED");
    }

    @ParameterizedTest
    @CsvSource({
        "/objectives/2/text, /withheld/0 UNKNOWN_WITHHELD_POINTER",
        "/indicators/2/target, /withheld/0 UNKNOWN_WITHHELD_POINTER",
        "/indicators/00/target, /withheld/0 WRONG_FORMAT",
        "/indicators/0/name, /withheld/0 WRONG_FORMAT",
        "/budget/total, /withheld/0 WRONG_FORMAT",
        "/name, /withheld/0 WRONG_FORMAT",
        "purpose, /withheld/0 WRONG_FORMAT",
        "/purpose, /purpose WITHHELD_VALUE_PRESENT",
        "/objectives/0/text, /objectives/0/text WITHHELD_VALUE_PRESENT",
        "/indicators/1/target, /indicators/1/target WITHHELD_VALUE_PRESENT",
        "/indicators/1/description, /indicators/1/description WITHHELD_VALUE_PRESENT",
        "/indicators/1/basis, /indicators/1/basis WITHHELD_VALUE_PRESENT",
    })
    void aPointerNamesANullThatMayBeWithheld(String pointer, String fault) {
        ObjectNode body = PROJECTS.whole(4);
        body.putArray("withheld").add(pointer);
        Response answer = Projects.refused(body);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    @Test
    void aPointerStandsThereOnce() {
        ObjectNode body = withheld(5);
        ((ArrayNode) body.get("withheld")).add("/purpose");
        Response answer = Projects.refused(body);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/withheld REPEATED_ITEM");
    }

    @ParameterizedTest
    @CsvSource({
        "/name",
        "/purpose",
        "/objectives/0/text",
        "/objectives/0/label",
        "/indicators/0/name",
        "/indicators/0/description",
        "/indicators/0/basis",
        "/indicators/0/target/raw",
        "/indicators/0/level1Label",
        "/indicators/0/level2Label",
    })
    void thePhraseOfWithholdingIsNoText(String pointer) {
        ObjectNode body = PROJECTS.whole(6);
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) body.at(pointer.substring(0, last));
        parent.put(pointer.substring(last + 1), "　涉及公安工作秘密 ");
        Response answer = Projects.refused(body);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(pointer + " WITHHELD_PHRASE");
        parent.put(pointer.substring(last + 1), "非涉及公安工作秘密");
        Projects.post(Api.given(), body).then().statusCode(201);
        Api.unheld().header("If-Match", "*").delete(PROJECTS.path(6));
    }

    @Test
    void withTheLastWithheldPartTheReasonGoesToo() {
        ObjectNode body = PROJECTS.whole(7);
        ((ObjectNode) body.at("/indicators/1")).putNull("target");
        body.putArray("withheld").add("/indicators/1/target");
        PROJECTS.create(body);
        String indicator =
                Projects.read(PROJECTS.path(7)).at("/indicators/1/id").asText();
        Api.given()
                .header("If-Match", "*")
                .delete(PROJECTS.path(7) + "/indicators/" + indicator)
                .then()
                .statusCode(204);
        ObjectNode read = Projects.read(PROJECTS.path(7));
        assertThat(read.get("withheldReason").isNull()).isTrue();
        assertThat(read.get("disclosure").asText()).isEqualTo("PUBLIC");
        Projects.put(PROJECTS.path(7), "*", read).then().statusCode(200).body("version", is(2));
    }

    @Test
    void withTheFirstWithheldPartComesTheUsualReason() {
        PROJECTS.create(PROJECTS.body(8));
        ObjectNode indicator = Projects.indicator("指标").putNull("target");
        indicator.putArray("withheld").add("/target");
        Api.given()
                .contentType(ContentType.JSON)
                .body(Projects.text(indicator))
                .post(PROJECTS.path(8) + "/indicators")
                .then()
                .statusCode(201);
        Api.given()
                .get(PROJECTS.path(8))
                .then()
                .body("withheldReason", is("POLICE_WORK_SECRET"))
                .body("disclosure", is("PARTIAL"))
                .body("withheld", contains("/indicators/0/target"));
    }

    @Test
    void aPartThatIsRemovedRenumbersThePointersBehindIt() {
        PROJECTS.create(withheld(9));
        String first = Projects.read(PROJECTS.path(9)).at("/indicators/0/id").asText();
        Api.given()
                .header("If-Match", "*")
                .delete(PROJECTS.path(9) + "/indicators/" + first)
                .then()
                .statusCode(204);
        Api.given()
                .get(PROJECTS.path(9))
                .then()
                .body("indicators", hasSize(1))
                .body("indicators[0].seq", is(1))
                .body(
                        "withheld",
                        contains("/purpose", "/objectives/1/text", "/indicators/0/description", "/indicators/0/basis"));
    }

    @Test
    void whatIsNoLongerWithheldIsReadAgain() {
        String etag = PROJECTS.create(withheld(10));
        ObjectNode read = Projects.read(PROJECTS.path(10));
        read.put("purpose", "公开了");
        ((ArrayNode) read.get("withheld")).remove(0);
        Projects.put(PROJECTS.path(10), etag, read)
                .then()
                .statusCode(200)
                .body("purpose", is("公开了"))
                .body("withheld", hasSize(4));
    }

    private static ObjectNode withheld(int project) {
        ObjectNode body = PROJECTS.whole(project);
        body.putNull("purpose");
        ((ObjectNode) body.at("/objectives/1")).putNull("text");
        ((ObjectNode) body.at("/indicators/0")).putNull("target");
        ((ObjectNode) body.at("/indicators/1")).putNull("description").putNull("basis");
        List.of(ALL).forEach(((ArrayNode) body.get("withheld"))::add);
        return body;
    }
}
