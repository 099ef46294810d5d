package org.budgetperformance.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.testing.OfficialForms.WORD;
import static org.budgetperformance.testing.OfficialForms.WORKBOOK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.OfficialForms;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and documents over HTTP. */
@QuarkusTest
class DocumentsHttpTest {
    private static final Projects PROJECTS = new Projects(659);
    private static final String TARGETS = "/v1/departments/659/performance-targets/2024";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.whole(1).put("name", "线路租用"));
            PROJECTS.create(PROJECTS.whole(2).put("name", "铁塔租用").put("unitCode", PROJECTS.unit(2)));
            Api.given()
                    .contentType(ContentType.JSON)
                    .header("If-None-Match", "*")
                    .body("""
                            {"overallObjective": "总体目标",
                             "entries": [{"seq": 4, "projectCode": "%s"}, {"seq": 5, "classified": true}]}""".formatted(PROJECTS.code(2)))
                    .put(TARGETS)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void theTextOfAProjectIsItsFormInTheTextFormOfTheDocument() {
        Api.given()
                .accept("text/plain")
                .get(PROJECTS.path(1))
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"%s.txt\"".formatted(PROJECTS.code(1))))
                .body(containsString("线路租用绩效目标表\n\t659001"))
                .body(containsString("\t预算数\n\t33.10\n"))
                .body(containsString("\t\n\t30%\n\t60.5%\n\t100%\n"))
                .body(containsString("\t1.全年通信线路可用\n保障公安网络运行\n\n\t一级指标"));
    }

    @Test
    void theTextOfADepartmentHasItsEntriesInTheirOrderAndThenWhatCameSince() {
        String text = text(TARGETS);
        assertThat(text).startsWith("第一部分\n部门整体绩效目标\n").contains("4.铁塔租用绩效目标表", "5.此项目涉密", "6.线路租用绩效目标表");
        assertThat(text.indexOf("4.铁塔")).isLessThan(text.indexOf("5.此项目")).isLessThan(text.indexOf("6.线路"));
    }

    @ParameterizedTest
    @CsvSource({"unitCode=659002", "q=铁塔租用"})
    void ofSomeProjectsItIsTheirFormsAlone(String filter) {
        assertThat(text(TARGETS + "?" + filter)).startsWith("4.铁塔租用绩效目标表\n").doesNotContain("线路租用", "涉密", "第一部分");
    }

    @Test
    void aFilterSaysNothingToJson() {
        Api.givenFaulty()
                .get(TARGETS + "?unitCode=659002")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNFIT_PARAMETER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORKBOOK})
    void anImportReadsBackWhatWasWritten(String type) {
        byte[] file = OfficialForms.read(type, TARGETS);
        Api.given()
                .contentType(type)
                .queryParam("dryRun", true)
                .body(file)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("totals.unchanged", equalTo(2))
                .body("totals.classifiedEntries", equalTo(1));
    }

    @Test
    void aPrintedFormHoldsItsTextAndItsFont() throws IOException {
        byte[] file = OfficialForms.read("application/pdf", PROJECTS.path(1));
        try (PdfReader pdf = new PdfReader(file)) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("线路租用绩效目标表", "33.10", "60.5%");
        }
        assertThat(file.length).isBetween(5_000, 200_000);
    }

    @Test
    void aWorkbookHasASheetOfEachKindWithNumbersAsNumbers() throws IOException {
        byte[] file = OfficialForms.read(WORKBOOK, TARGETS);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet projects = workbook.getSheet("项目");
            assertThat(cells(projects, 1)).startsWith("4.0", PROJECTS.code(2), "铁塔租用", "659002");
            assertThat(projects.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(33.1);
            assertThat(projects.getRow(1).getCell(5).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00####");
            assertThat(cells(projects, 2)).startsWith("5.0", "", "此项目涉密");
            assertThat(projects.getLastRowNum()).isEqualTo(3);
            assertThat(cells(workbook.getSheet("资金支出计划"), 2)).endsWith("", "30.0", "60.5", "100.0");
            assertThat(workbook.getSheet("绩效指标").getLastRowNum()).isEqualTo(4);
            assertThat(workbook.getSheet("审核问题").getLastRowNum())
                    .isEqualTo(Api.given()
                            .get("/v1/findings?departmentCode=659&limit=200")
                            .jsonPath()
                            .getList("items")
                            .size());
        }
    }

    private static List<String> cells(Sheet sheet, int row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            Cell cell = sheet.getRow(row).getCell(column);
            cells.add(cell == null ? "" : cell.toString());
        }
        return cells;
    }

    @Test
    void aDocumentOfSomethingThatIsNotThereIsAProblem() {
        Api.given().accept(WORD).get(PROJECTS.path(9)).then().statusCode(404).contentType("application/problem+json");
        Api.given()
                .accept("text/plain")
                .get("/v1/departments/659/performance-targets/2023")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherMediaTypeIsNotOffered() {
        Api.givenFaulty()
                .accept("image/png")
                .get(PROJECTS.path(1))
                .then()
                .statusCode(406)
                .body(not(containsString("线路")));
    }

    private static String text(String address) {
        return Api.given()
                .accept("text/plain")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
