package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Moves;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which statuses the content of a project may change. Department 881. */
@QuarkusTest
class ProjectEditingHttpTest {
    private static final Projects PROJECTS = new Projects(81);
    private static final List<String> WRITES = List.of(
            "PUT {path} {project}",
            "PATCH {path} {\"name\": \"别名\"}",
            "PUT {path}/disbursement-plan {\"checkpoints\": [{\"month\": 3, \"reportedPercent\": 50},"
                    + " {\"month\": 6, \"reportedPercent\": 60}, {\"month\": 10, \"reportedPercent\": 70},"
                    + " {\"month\": 12, \"reportedPercent\": 100}]}",
            "DELETE {path}/disbursement-plan",
            "POST {path}/indicators {\"level1\": \"OUTPUT\", \"name\": \"新增\", \"target\": {\"raw\": \"稳定\"}}",
            "PATCH {path}/indicators/{id} {\"description\": \"另一描述\"}",
            "PUT {path}/indicators/{id} {\"level1\": \"OUTPUT\", \"name\": \"另一指标\", \"target\": {\"raw\": \"稳定\"}}",
            "DELETE {path}/indicators/{id}");

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, 'RETURN, APPROVE'",
        "APPROVED, 'AMEND, CLOSE'",
        "CLOSED, —",
    })
    void everyWriteThatChangesAProjectIsRefusedWhereItIsNotEditable(ProjectStatus status, String moves) {
        String path = stored(status);
        String before = Api.given().get(path).asString();
        for (String write : writes("DELETE {path}")) {
            sent(write, path, Api.given().header("Accept-Language", "en"))
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/conflict"))
                    .body(
                            "detail",
                            containsString("Project "
                                    + Projects.json(before).get("code").asText() + " is " + status))
                    .body("detail", containsString("the moves from here are: " + moves + "."));
        }
        assertThat(Api.given().get(path).asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED", "AMENDING"})
    void everyWriteIsTakenWhereItIsEditable(ProjectStatus status) {
        String path = stored(status);
        for (String write : writes()) {
            assertThat(sent(write, path, Api.given()).statusCode()).as(write).isBetween(200, 204);
            assertThat(Projects.read(path).get("status").asText()).isEqualTo(status.name());
        }
        assertThat(sent("DELETE {path}", path, Api.given()).statusCode())
                .isEqualTo(status == ProjectStatus.AMENDING ? 409 : 204);
    }

    @ParameterizedTest
    @EnumSource
    void aWriteThatChangesNothingIsTakenInEveryStatus(ProjectStatus status) {
        String path = stored(status);
        Response before = Api.given().get(path);
        String etag = before.header("ETag");
        ObjectNode read = Projects.json(before.asString());
        Projects.put(path, etag, read).then().statusCode(200).header("ETag", etag);
        Projects.put(path, etag, Projects.without(read, "status", "approvedVersion", "version"))
                .then()
                .statusCode(200)
                .header("ETag", etag);
        Projects.patch(path, etag, "{\"name\": \"项目\"}").then().statusCode(200).header("ETag", etag);
        String indicator = path + "/indicators/" + read.at("/indicators/0/id").asText();
        Projects.patch(indicator, etag, "{\"description\": \"描述\"}")
                .then()
                .statusCode(200)
                .header("ETag", etag);
        String plan = Api.given().get(path + "/disbursement-plan").asString();
        Writes.put(path + "/disbursement-plan", plan, "If-Match", etag)
                .then()
                .statusCode(200)
                .header("ETag", etag);
        assertThat(Api.given().get(path).asString()).isEqualTo(before.asString());
    }

    @Test
    void aRenamedUnitRenamesItInProjectsOfEveryStatus() {
        List<String> paths = new ArrayList<>();
        for (ProjectStatus status : ProjectStatus.values()) {
            int number = 200 + paths.size();
            PROJECTS.create(PROJECTS.body(number).put("unitCode", PROJECTS.unit(2)));
            paths.add(PROJECTS.path(number));
            Moves.to(PROJECTS.path(number), status);
        }
        Writes.patch("/v1/units/" + PROJECTS.unit(2), "{\"name\": \"新单位名\"}", "*")
                .then()
                .statusCode(200);
        for (String path : paths) {
            Api.given().get(path).then().body("unitName", equalTo("新单位名"));
        }
    }

    @Test
    void theRealValueOfAWithheldMemberIsNoContentInThisSense() {
        String path = PROJECTS.path(300);
        PROJECTS.create(PROJECTS.body(300).set("withheld", Projects.tree("[\"/purpose\"]")));
        Moves.to(path, ProjectStatus.APPROVED);
        Api.as(Token.of("finance").cleared().signed())
                .contentType("application/json;charset=UTF-8")
                .header("If-None-Match", "*")
                .body("{\"value\": \"实际用途\"}")
                .put(path + "/withheld-values/purpose")
                .then()
                .statusCode(201);
    }

    private static String stored(ProjectStatus status) {
        int number = 1;
        while (Api.given().get(PROJECTS.path(number)).statusCode() == 200) {
            number++;
        }
        PROJECTS.create(PROJECTS.whole(number));
        Moves.to(PROJECTS.path(number), status);
        return PROJECTS.path(number);
    }

    private static List<String> writes(String... more) {
        List<String> writes = new ArrayList<>(WRITES);
        writes.addAll(Arrays.asList(more));
        return writes;
    }

    private static Response sent(String write, String path, RequestSpecification request) {
        ObjectNode read = Projects.read(path);
        String[] parts = write.split(" ", 3);
        String address = parts[1].replace("{path}", path)
                .replace("{id}", read.at("/indicators/0/id").asText());
        request.header("If-Match", "*");
        if (parts.length > 2) {
            String type = parts[0].equals("PATCH") ? Projects.MERGE_PATCH : "application/json";
            ObjectNode other = Projects.without(read, "indicators").put("name", "另名");
            request.contentType(type + ";charset=UTF-8")
                    .body(parts[2].replace(
                            "{project}", Projects.text(other.set("indicators", read.get("indicators")))));
        }
        return request.request(parts[0], address);
    }
}
