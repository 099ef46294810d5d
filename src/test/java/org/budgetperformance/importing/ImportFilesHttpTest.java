package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.answered;
import static org.budgetperformance.importing.Imports.faults;
import static org.budgetperformance.testing.OfficialForms.WORD;
import static org.budgetperformance.testing.OfficialForms.WORKBOOK;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.document.OfficePackage;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files in imports, and the template for one. Department 911; nothing is written. */
@QuarkusTest
class ImportFilesHttpTest {
    private static final byte[] DOCUMENT =
            OfficePackage.wordOf(DocumentText.of("911", 2024).entries(2).text());

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORKBOOK, "text/plain"})
    void whatAFileIsItsContentTellsAndNotWhatItIsCalled(String mediaType) {
        Api.given()
                .contentType(mediaType)
                .body(DOCUMENT)
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORKBOOK, "application/octet-stream"})
    void aFileMayBeAPartOfAForm(String mediaType) {
        Api.given()
                .contentType("multipart/form-data")
                .multiPart("document", "targets.docx", DOCUMENT, mediaType)
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("cut off", Arrays.copyOf(DOCUMENT, DOCUMENT.length / 2), "DOCUMENT_UNREADABLE"),
                Arguments.of(
                        "a zip file", OfficePackage.empty().part("a.txt", "a").bytes(), "DOCUMENT_NOT_OFFICE"),
                Arguments.of(
                        "macros",
                        OfficePackage.of("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .part("word/document.xml", "<a/>")
                                .bytes(),
                        "DOCUMENT_WITH_MACROS"),
                Arguments.of(
                        "a bomb",
                        OfficePackage.of(OfficePackage.DOCUMENT_TYPE)
                                .part(
                                        "word/document.xml",
                                        OfficePackage.beginning() + "<!--",
                                        "a".repeat(1024),
                                        600 * 1024,
                                        "-->")
                                .bytes(),
                        "DOCUMENT_TOO_LARGE"),
                Arguments.of(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                        "DOCUMENT_NOT_UTF8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatCannotBeReadIsAFaultThatSaysWhy(String what, byte[] file, String code) {
        List<String> faults =
                faults(answered(Api.given().contentType(WORD).body(file).post(PATH), 422));
        assertThat(faults).containsExactly("1 null " + code);
    }

    @Test
    void theTemplateFilledInIsADocument() throws IOException {
        byte[] template = Api.given()
                .accept(WORKBOOK)
                .get(PATH + "/template")
                .then()
                .statusCode(200)
                .contentType(WORKBOOK)
                .header("Content-Disposition", containsString("performance-targets-template.xlsx"))
                .extract()
                .asByteArray();
        Api.given()
                .contentType(WORKBOOK)
                .body(filled(template))
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("departmentCode", equalTo("911"))
                .body("totals.projects", equalTo(1))
                .body("totals.indicators", equalTo(1))
                .body("totals.budgetTotal", equalTo(new BigDecimal("331000.00")));
    }

    @Test
    void theTemplateAsItComesLacksWhatMustBeFilledIn() {
        byte[] template = Api.given().get(PATH + "/template").asByteArray();
        List<String> faults =
                faults(answered(Api.given().contentType(WORKBOOK).body(template).post(PATH), 422));
        assertThat(faults).anyMatch(it -> it.endsWith("DOCUMENT_ENTRY_MISSING"));
    }

    @Test
    void eachColumnOfTheTemplateIsExplained() throws IOException {
        byte[] template = Api.given().get(PATH + "/template").asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            List<String> explained = rows(workbook.getSheet("填写说明"))
                    .skip(1)
                    .map(it -> text(it, 0) + text(it, 1))
                    .toList();
            List<String> columns = Stream.of("部门绩效目标", "项目", "资金支出计划", "绩效指标")
                    .flatMap(name -> IntStream.range(
                                    0, workbook.getSheet(name).getRow(0).getLastCellNum())
                            .mapToObj(it -> name + text(workbook.getSheet(name).getRow(0), it)))
                    .toList();
            assertThat(explained).containsExactlyElementsOf(columns);
            assertThat(workbook.getSheet("绩效指标").getDataValidations()).hasSize(2);
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(sheet::getRow);
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static byte[] filled(byte[] template) throws IOException {
        String code = new Projects(911).code(1);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            add(workbook.getSheet("部门绩效目标"), "总体绩效目标", "", "2024年，保障供水", "");
            add(workbook.getSheet("部门绩效目标"), "分项绩效目标", "供水", "供水不断", "供水率99%以上");
            add(workbook.getSheet("部门绩效目标"), "工作保障措施", "", "完善制度。按月检查", "");
            add(workbook.getSheet("项目"), 1, code, "管网巡检", "911001", "临河区水务局本级", 33.1, 33.1, "", "用于巡检", "1.全年巡检");
            add(workbook.getSheet("资金支出计划"), code, "管网巡检", "", 30, 60.5, 100);
            add(workbook.getSheet("绩效指标"), code, 1, "产出指标", "数量指标", "巡检次数", "全年巡检的次数", "≥12次", "历史工作经验");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void add(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }

    @Test
    void aTextThatBeginsLikeAZipFileIsNoText() {
        List<String> faults = faults(answered(
                Imports.sending("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8))
                        .post(PATH),
                422));
        assertThat(faults).containsExactly("1 null DOCUMENT_UNREADABLE");
    }
}
