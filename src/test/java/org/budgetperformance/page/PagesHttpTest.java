package org.budgetperformance.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a project, and of a department and year. */
@QuarkusTest
class PagesHttpTest {
    private static final Projects PROJECTS = new Projects(658);
    private static final String TARGETS = "/v1/departments/658/performance-targets/2024";
    /** As browsers send it. */
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.whole(1).put("name", "<b>通信</b>线路"));
            PROJECTS.create(
                    withheld(PROJECTS.whole(2).put("unitCode", PROJECTS.unit(2)).put("name", "铁塔")));
            Projects.patch(PROJECTS.path(2), "*", "{\"name\": \"铁塔租用\"}").then().statusCode(200);
            Api.given()
                    .contentType(ContentType.JSON)
                    .header("If-None-Match", "*")
                    .body("{\"overallObjective\": \"总体目标\"}")
                    .put(TARGETS)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void aProjectIsItsFormWithFindingsAtTheCellsTheySpeakOf() {
        String page = page(PROJECTS.path(1), "zh").asString();
        assertThat(found(page, "<title>([^<]*)")).containsExactly("&lt;b&gt;通信&lt;/b&gt;线路绩效目标表");
        assertThat(found(page, "<td[^>]*>([^<]*)")).map(String::strip).contains("33.10", "60.5%", "用于PDT通信线路与铁塔的租用");
        List<String> marks = found(page, "class=\"mark [a-z]+\" href=\"#(finding-\\d+)\"");
        List<String> findings = found(page, " id=\"(finding-\\d+)\"");
        assertThat(marks).isNotEmpty();
        assertThat(findings).containsAll(marks);
        assertThat(findings.size())
                .isEqualTo(Api.given()
                        .get(PROJECTS.path(1) + "/findings")
                        .jsonPath()
                        .getList("items")
                        .size());
    }

    @Test
    void theCurveShowsWhatIsToBePaidByWhen() {
        page(PROJECTS.path(1), "en")
                .then()
                .body(containsString("<polyline class=\"plan\" points=\"56,204 "))
                .body(containsString(">60.5%<"))
                .body(containsString("Cumulative amount"));
    }

    @Test
    void theHistoryTellsWhatTheLastChangeChanged() {
        page(PROJECTS.path(2), "zh")
                .then()
                .body(containsString("<td><code>/name</code></td><td><del>铁塔</del></td><td><ins>铁塔租用</ins></td>"));
    }

    @Test
    void thePageOfAFormerStateShowsNoFindingsAndNoHistoryOfToday() {
        String created = Api.given().get(PROJECTS.path(2)).jsonPath().getString("createdAt");
        Response page = Api.given()
                .accept("text/html")
                .header("Accept-Language", "zh")
                .queryParam("asOf", created)
                .get(PROJECTS.path(2));
        page.then().statusCode(200).body(containsString("<h1 lang=\"zh\">铁塔绩效目标表</h1>"));
        assertThat(found(page.asString(), "(finding-\\d+)")).isEmpty();
        assertThat(found(page.asString(), "(铁塔租用)")).isEmpty();
    }

    @Test
    void aPageIsGivenWhateverElseTheBrowserHasKept() {
        Api.givenFaulty()
                .accept("text/html")
                .header("If-None-Match", Api.given().get(PROJECTS.path(1)).header("ETag"))
                .get(PROJECTS.path(1))
                .then()
                .statusCode(200);
    }

    @Test
    void anEmptyFieldIsAFaultWhereNoPageIsAskedFor() {
        Api.givenFaulty()
                .accept("text/html, */*")
                .contentType("text/plain")
                .body("x")
                .post("/v1/imports?dryRun=")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsWithheldIsThePhraseOfTheForm() {
        page(PROJECTS.path(2), "zh").then().body(containsString("涉及公安工作秘密"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 审核问题", "en-GB, Findings of the review", "fr, 审核问题"})
    void aPageIsInTheLanguageOfItsReader(String language, String words) {
        Response page = page(PROJECTS.path(1), language);
        page.then().body(containsString(words));
        assertThat(page.header("Content-Language"))
                .isEqualTo(found(page.asString(), "<html lang=\"([^\"]*)").get(0));
        assertThat(page.header("Vary")).contains("Accept", "Accept-Language");
    }

    @Test
    void aDepartmentIsTheListOfItsProjectsWithTotals() {
        Response page = page(TARGETS, "zh");
        assertThat(links(page)).contains(PROJECTS.path(1), PROJECTS.path(2), TARGETS + "?unitCode=658002");
        page.then().body(containsString("合计 2 个项目")).body(containsString(">66.20<"));
    }

    @ParameterizedTest
    @CsvSource({"unitCode=658002", "q=铁塔租", "status=DRAFT&unitCode=658002", "unitCode=658002&q=&status=&finding="})
    void itsFiltersLeaveSomeOfThem(String filter) {
        Response page = page(TARGETS + "?" + filter, "zh");
        assertThat(links(page)).contains(PROJECTS.path(2)).doesNotContain(PROJECTS.path(1));
        page.then().body(containsString("合计 1 个项目"));
    }

    @Test
    void whatAReaderTypesIsShownAndNeverRun() {
        page(TARGETS + "?q=\"><script>alert(1)</script>", "zh")
                .then()
                .body(not(containsString("<script")))
                .body(containsString("没有符合条件的项目"));
    }

    @Test
    void aPageMayLoadItsStylesheetAndNothingElse() {
        HttpResponse<byte[]> page = Raw.exchange("GET", PROJECTS.path(1), "Accept", BROWSER);
        assertThat(Raw.header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(Raw.header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("script", "*", "http", "unsafe");
        assertThat(Raw.header(Raw.exchange("GET", "/page.css"), "Content-Type")).startsWith("text/css");
    }

    @Test
    void aProjectOfOthersIsNotThereForAPageEither() {
        String other = Token.of("reader").units("659").signed();
        Api.as(other)
                .accept(BROWSER)
                .get(PROJECTS.path(1))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static ObjectNode withheld(ObjectNode body) {
        body.putNull("purpose");
        body.putArray("withheld").add("/purpose");
        return body.put("withheldReason", "POLICE_WORK_SECRET");
    }

    private static Response page(String address, String language) {
        // a form sends empty fields, which the contract does not have
        return Api.givenFaulty()
                .accept("text/html")
                .header("Accept-Language", language)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static List<String> links(Response page) {
        return found(page.asString(), "href=\"([^\"]*)\"");
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
