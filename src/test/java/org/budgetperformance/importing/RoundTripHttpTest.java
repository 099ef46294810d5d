package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.testing.OfficialForms.WORD;
import static org.budgetperformance.testing.OfficialForms.WORKBOOK;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.OfficialForms;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as a document and read again stays as it was, also where the form has no place for all of it. */
@QuarkusTest
class RoundTripHttpTest {
    private static final Projects PROJECTS = new Projects(660);
    private static final String TARGETS = "/v1/departments/660/performance-targets/2024";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (seeded) {
            return;
        }
        seeded = true;
        PROJECTS.create(odd(1));
        PROJECTS.create(PROJECTS.whole(2));
        Api.given()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("""
                        {"overallObjective": "2024年，保障供水。\\n\\n全年达标。",
                         "subTargets": [
                           {"seq": 1, "name": "管好水源", "objective": "1.无污染\\n2.有巡查", "indicators": "1.达标率99%%"},
                           {"seq": 2, "name": "管好管网", "objective": "7.漏损绩效目标表", "indicators": null}],
                         "safeguards": [
                           {"seq": 1, "title": "责任到人", "text": "完善制度。\\n按月检查。"}, {"seq": 2, "text": "管好钱款。先有预算。"}],
                         "entries": [{"seq": 4, "projectCode": "%s"}, {"seq": 5, "classified": true},
                           {"seq": 6, "projectCode": "%s"}]}""".formatted(PROJECTS.code(1), PROJECTS.code(2)))
                .put(TARGETS)
                .then()
                .statusCode(201);
    }

    /** What no cell of the form can tell, or only ambiguously. */
    private static ObjectNode odd(int number) {
        ObjectNode body = PROJECTS.whole(number);
        body.put("name", "水源巡查").put("withheldReason", "COMMERCIAL_SECRET").putNull("disbursementPlan");
        body.put("purpose", "用于巡查：\n\n7.巡查绩效目标表\n\t99.此项目涉密\n第二部分");
        body.set("objectives", Projects.tree("""
                        [{"text": "水质达标"}, {"text": "水量充足"}, {"text": null}, {"text": "按月巡查"}, {"label": "1.", "text": "及时上报"}]"""));
        body.set("withheld", Projects.tree("[\"/objectives/2/text\"]"));
        return body;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", WORD, WORKBOOK})
    void nothingIsChanged(String type) {
        List<String> before = states();
        JsonPath report = Imports.answered(sent(type, document(type)), 201);
        assertThat(Imports.actions(report)).containsExactly("UNCHANGED", "CLASSIFIED", "UNCHANGED");
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void whereOnePartIsChangedTheOthersStay() {
        String type = "text/plain";
        String changed = new String(document(type), StandardCharsets.UTF_8)
                .replace("水源巡查", "水源巡视")
                .replace("按月检查。", "按周检查。");
        JsonPath report = Imports.answered(sent(type, changed.getBytes(StandardCharsets.UTF_8)), 201);
        assertThat(Imports.actions(report)).containsExactly("UPDATED", "CLASSIFIED", "UNCHANGED");
        JsonPath project = Imports.read(PROJECTS.path(1));
        assertThat(project.getString("name")).isEqualTo("水源巡视");
        assertThat(project.getString("withheldReason")).isEqualTo("COMMERCIAL_SECRET");
        assertThat(project.getString("purpose")).isEqualTo("用于巡查：\n\n7.巡查绩效目标表\n\t99.此项目涉密\n第二部分");
        assertThat(project.getList("objectives")).hasSize(5);
        assertThat(project.<String>getList("withheld")).containsExactly("/objectives/2/text");
        assertThat(project.<Object>get("disbursementPlan")).isNull();
        JsonPath targets = Imports.read(TARGETS);
        assertThat(targets.getString("safeguards[1].text")).isEqualTo("按周检查。");
        assertThat(targets.getString("subTargets[0].objective")).isEqualTo("1.无污染\n2.有巡查");
        assertThat(targets.getString("overallObjective")).isEqualTo("2024年，保障供水。\n\n全年达标。");
    }

    private static byte[] document(String type) {
        return OfficialForms.read(type, TARGETS);
    }

    private static Response sent(String type, byte[] document) {
        return Api.given().contentType(type).body(document).post(Imports.PATH);
    }

    private static List<String> states() {
        return List.of(Imports.etag(TARGETS), Imports.etag(PROJECTS.path(1)), Imports.etag(PROJECTS.path(2)));
    }
}
