package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.actions;
import static org.budgetperformance.importing.Imports.answered;
import static org.budgetperformance.importing.Imports.faults;
import static org.budgetperformance.importing.Imports.imported;
import static org.budgetperformance.importing.Imports.lineOf;
import static org.budgetperformance.importing.Imports.read;
import static org.budgetperformance.importing.Imports.refused;
import static org.budgetperformance.importing.Imports.replaced;
import static org.budgetperformance.importing.Imports.sending;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.junit.jupiter.api.Test;

/** Documents with faults over HTTP. Departments 911 to 919. */
@QuarkusTest
class ImportFaultsHttpTest {
    private static final DocumentText DOCUMENT =
            DocumentText.of("911", 2024).entries(5).units(1).classified(4);

    /** Entry 2 with three faults, entry 5 with two, part one with two. */
    private static String faulty() {
        String text = DOCUMENT.text();
        text = replaced(text, DOCUMENT.projectCode(2), "13010024");
        text = replaced(text, "\t12.00\n\t其中", "\t约12\n\t其中");
        text = replaced(text, "\t≤12万元\n", "\t\n");
        text = replaced(text, "\t15.00\n\t其中", "\t涉及公安工作秘密\n\t其中");
        text = replaced(text, "供水管网维护（5期）\n\n\t预算规模", "\n\n\t预算规模");
        text = replaced(text, "绩效指标：漏损率9%以下。\n", "");
        return replaced(text, "全年水质达标。\n", "全年水质达标。\n第二部分\n");
    }

    @Test
    void oneAnswerNamesEveryFaultWithItsLineAndCell() {
        String text = faulty();
        JsonPath problem = refused(text);
        int second = lineOf(text, "]2.供水");
        int fifth = lineOf(text, "]5.供水");
        assertThat(faults(problem))
                .containsExactly(
                        lineOf(text, "2.修好") + " 分项绩效目标 DOCUMENT_SUBTARGET_INCOMPLETE",
                        lineOf(text, "\n第二部分\n\n预算") + 1 + " null DOCUMENT_TEXT_MISPLACED",
                        second + 5 + " 项目编码 PROJECT_CODE_SHAPE",
                        second + 11 + " 预算数 AMOUNT_NOT_A_NUMBER",
                        lineOf(text, "\t预算控制数\n\t预算控制数（全年）\n\t\n") + 2 + " 指标值 DOCUMENT_CELL_EMPTY",
                        fifth + 7 + " 项目名称 DOCUMENT_CELL_EMPTY",
                        fifth + 11 + " 预算数 DOCUMENT_CELL_WITHHELD");
        assertThat(problem.getString("type")).isEqualTo("/problems/unprocessable-content");
        assertThat(problem.<Object>get("errors")).isNull();
    }

    @Test
    void everyEntryOfTheDocumentStandsInTheReportInOrder() {
        JsonPath problem = refused(faulty());
        assertThat(problem.<String>getList("report.entries.action"))
                .containsExactly("SKIPPED", "REJECTED", "SKIPPED", "CLASSIFIED", "REJECTED");
        assertThat(problem.<Integer>getList("report.entries.seq")).containsExactly(1, 2, 3, 4, 5);
        assertThat(problem.<String>getList("report.entries.projectCode"))
                .containsExactly(DOCUMENT.projectCode(1), null, DOCUMENT.projectCode(3), null, DOCUMENT.projectCode(5));
        assertThat(problem.getMap("report.totals").toString())
                .isEqualTo("{entries=5, projects=2, classifiedEntries=1, units=1, indicators=12, withheldMembers=0, "
                        + "budgetTotal=240000.00, created=0, updated=0, unchanged=0, rejected=2}");
    }

    @Test
    void theSentencesAreChineseUnlessEnglishIsAskedFor() {
        String path = "report.entries[1].faults[1].detail";
        assertThat(refused(faulty()).getString(path)).isEqualTo("金额“约12”不是数字。");
        JsonPath english = sending(faulty())
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .post(PATH)
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .extract()
                .jsonPath();
        assertThat(english.getString(path)).isEqualTo("The amount \"约12\" is no number.");
        assertThat(english.getString("report.entries[4].faults[1].detail"))
                .isEqualTo("What stands here cannot be withheld.");
        assertThat(english.getString("detail")).startsWith("The document has faults and nothing was written");
    }

    @Test
    void aDryRunIsRefusedInTheSameWay() {
        JsonPath problem = answered(sending(faulty()).queryParam("dryRun", true).post(PATH), 422);
        assertThat(problem.getBoolean("report.dryRun")).isTrue();
        assertThat(faults(problem)).isEqualTo(faults(refused(faulty())));
    }

    @Test
    void oneFaultyEntryKeepsAllOthersOut() {
        DocumentText document = DocumentText.of("912", 2024).entries(3);
        refused(replaced(document.text(), "\t13.00\n\t其中", "\t-\n\t其中"));
        Api.given().get("/v1/departments/912").then().statusCode(404);
        assertThat(read("/v1/projects?departmentCode=912").getList("items")).isEmpty();
        assertThat(read(PATH + "?departmentCode=912").getList("items")).isEmpty();
        assertThat(actions(imported(document.text()))).containsOnly("CREATED");
    }

    @Test
    void theDocumentMustBeOfTheDepartmentAskedFor() {
        String text = DocumentText.of("913", 2024).text();
        JsonPath problem =
                answered(sending(text).queryParam("departmentCode", "914").post(PATH), 422);
        assertThat(faults(problem)).containsExactly("1 null DOCUMENT_OTHER_DEPARTMENT");
        assertThat(problem.getString("report.faults[0].detail")).isEqualTo("文档属于部门 913，而非 914。");
        assertThat(answered(
                                sending(text)
                                        .queryParam("departmentCode", "913")
                                        .queryParam("dryRun", true)
                                        .post(PATH),
                                200)
                        .getString("departmentCode"))
                .isEqualTo("913");
    }

    @Test
    void aNewDepartmentNeedsANameFromSomewhere() {
        String text = DocumentText.of("915", 2024).text().replace("水务局本级", "水务局机关");
        assertThat(faults(refused(text))).containsExactly("1 null DOCUMENT_DEPARTMENT_NAME_UNKNOWN");
        JsonPath report =
                answered(sending(text).queryParam("departmentName", "临河水务").post(PATH), 201);
        assertThat(report.getString("departmentName")).isEqualTo("临河水务");
        assertThat(read("/v1/departments/915").getString("name")).isEqualTo("临河水务");
        assertThat(imported(text).getString("departmentName")).isEqualTo("临河水务");
    }

    @Test
    void aDocumentOfClassifiedEntriesOnlyNeedsToBeToldWhoseItIs() {
        String text = DocumentText.of("916", 2024).entries(2).classified(1, 2).text();
        String timeless = text.replace("2024年，", "");
        assertThat(faults(refused(timeless)))
                .containsExactly("1 null DOCUMENT_DEPARTMENT_UNKNOWN", "1 null DOCUMENT_YEAR_UNKNOWN");
        JsonPath report = answered(
                sending(timeless)
                        .queryParam("departmentCode", "916")
                        .queryParam("departmentName", "水务局")
                        .queryParam("fiscalYear", 2026)
                        .post(PATH),
                201);
        assertThat(actions(report)).containsExactly("CLASSIFIED", "CLASSIFIED");
        assertThat(read("/v1/departments/916/performance-targets/2026").getInt("classifiedEntries"))
                .isEqualTo(2);
    }

    @Test
    void wrongParametersAreNamedTogether() {
        Api.givenFaulty()
                .contentType("text/plain")
                .body("x")
                .post(PATH + "?departmentCode=12&fiscalYear=1999&dryRun=maybe&departmentName=&force=1")
                .then()
                .statusCode(400)
                .body(
                        "errors.parameter.unique().sort()",
                        org.hamcrest.Matchers.equalTo(
                                List.of("departmentCode", "departmentName", "dryRun", "fiscalYear", "force")));
    }
}
