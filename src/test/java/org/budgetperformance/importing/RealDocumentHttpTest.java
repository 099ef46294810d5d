package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.read;
import static org.budgetperformance.testing.OfficialForms.WORD;
import static org.budgetperformance.testing.OfficialForms.WORKBOOK;
import static org.hamcrest.Matchers.equalTo;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.budgetperformance.document.RealDocument;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.OfficialForms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published document of department 312 in the service: every figure it is known by. */
@QuarkusTest
class RealDocumentHttpTest {
    private static final String PDT = "/v1/projects/13020924P00056710001P";
    private static final String TARGETS = "/v1/departments/312/performance-targets/2024";
    private static @Nullable JsonPath report;

    @BeforeEach
    void importOnce() {
        String text = RealDocument.text();
        if (report == null) {
            Api.given().get("/v1/departments/312").then().statusCode(404);
            report = Imports.imported(text);
        }
    }

    @Test
    void theReportCountsWhatTheDocumentHolds() {
        JsonPath first = java.util.Objects.requireNonNull(report);
        assertThat(first.getString("departmentCode")).isEqualTo("312");
        assertThat(first.getString("departmentName")).isEqualTo("曹妃甸区公安局");
        assertThat(first.getInt("fiscalYear")).isEqualTo(2024);
        assertThat(first.getMap("totals").toString())
                .isEqualTo(
                        "{entries=54, projects=52, classifiedEntries=2, units=5, indicators=337, "
                                + "withheldMembers=56, budgetTotal=43224200.00, created=52, updated=0, unchanged=0, rejected=0}");
        assertThat(first.getList("entries.seq"))
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 54).boxed().toList());
    }

    @Test
    void theFindingsKeptAreThoseThatWereLookedThroughAndTheReportCountsThem() throws IOException {
        JsonPath first = java.util.Objects.requireNonNull(report);
        Map<String, Integer> entries = new HashMap<>();
        first.<Map<String, Object>>getList("entries")
                .forEach(it -> entries.put(String.valueOf(it.get("projectCode")), (Integer) it.get("seq")));
        List<String> kept = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = read("/v1/findings?departmentCode=312&limit=200" + cursor);
            page.<Map<String, String>>getList("items")
                    .forEach(it -> kept.add("%s %02d %s"
                            .formatted(it.get("rule"), entries.get(it.get("projectCode")), it.get("pointer"))));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        Collections.sort(kept);
        assertThat(kept).containsExactlyElementsOf(RealDocument.findings());
        assertThat(first.getInt("review.projects")).isEqualTo(52);
        assertThat(first.getInt("review.counts.errors")
                        + first.getInt("review.counts.warnings")
                        + first.getInt("review.counts.infos"))
                .isEqualTo(kept.size());
    }

    /** What the document says beside what it means: blanks before a heading and in one, another stop behind a number, and a cell's first line left empty. */
    @Test
    void itsTextComesBackToTheLetter() {
        String text = Api.given()
                .accept("text/plain")
                .get(TARGETS)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> published = written(RealDocument.text());
        // a cell whose first line is empty begins with its second
        published.removeIf("\t"::equals);
        List<String> ours = written(text);
        ours.removeIf("\t"::equals);
        assertThat(ours).hasSameSizeAs(published);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(published.get(i))) {
                differences.add(published.get(i) + " -> " + ours.get(i));
            }
        }
        assertThat(differences)
                .containsExactly(
                        " 第一部分 -> 第一部分",
                        "1、加强公安基础信息化建设，确保各类公安专网、系统正常运行。 -> 1.加强公安基础信息化建设，确保各类公安专网、系统正常运行。",
                        "年度工作计划 -> \t年度工作计划",
                        "21. 此项目涉密 -> 21.此项目涉密");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, WORKBOOK})
    void itIsReadAgainFromAFileWithoutAChange(String type) {
        byte[] file = OfficialForms.read(type, TARGETS);
        JsonPath again = Imports.answered(
                Api.given()
                        .contentType(type)
                        .body(file)
                        .queryParam("dryRun", true)
                        .post(Imports.PATH),
                200);
        assertThat(again.getInt("totals.unchanged")).isEqualTo(52);
        assertThat(again.getInt("totals.classifiedEntries")).isEqualTo(2);
        assertThat(again.getInt("totals.updated") + again.getInt("totals.created"))
                .isZero();
    }

    @Test
    void aPrintedFormIsNotPartedByTheEndOfAPage() throws IOException {
        byte[] file = OfficialForms.read("application/pdf", TARGETS);
        try (PdfReader pdf = new PdfReader(file)) {
            PdfTextExtractor pages = new PdfTextExtractor(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = pages.getTextFromPage(page);
                assertThat(text.split("绩效目标表", -1)).as("page %d", page).hasSameSizeAs(text.split("单位：万元", -1));
            }
        }
    }

    /** The lines that say something, without the marks of the word processor and blanks behind them. */
    private static List<String> written(String text) {
        return text.lines()
                .map(it -> it.replaceAll("\\[bookmark:[^\\]]*\\]", "").stripTrailing())
                .filter(it -> !it.isBlank())
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    @Test
    void theBudgetsOfTheUnitsAndOfAllAreExact() {
        JsonPath sums = read("/v1/analytics/budget?groupBy=unit&departmentCode=312");
        assertThat(sums.<String>getList("groups.key"))
                .containsExactly("312001", "312003", "312004", "312006", "312007");
        assertThat(sums.<Integer>getList("groups.projects")).containsExactly(17, 4, 9, 18, 4);
        assertThat(texts(sums, "groups.total"))
                .containsExactly("26365400.00", "1902400.00", "3326000.00", "6705700.00", "4924700.00");
        assertThat(sums.getString("totals.total")).isEqualTo("43224200.00");
        assertThat(sums.getInt("totals.classifiedEntries")).isEqualTo(2);
    }

    @Test
    void thePlannedSpendingIsExactAtEveryCheckpoint() {
        JsonPath sums = read("/v1/analytics/disbursement?groupBy=department&departmentCode=312");
        assertThat(texts(sums, "totals.checkpoints.plannedAmount"))
                .containsExactly("4549985.00", "16236124.00", "29281985.00", "43224200.00");
    }

    @Test
    void theTargetsAreOfFourKindsAndEighteenPlansGoByPeriods() {
        assertThat(count("/v1/indicators?departmentCode=312")).isEqualTo(337);
        assertThat(count("/v1/indicators?departmentCode=312&targetKind=NUMERIC"))
                .isEqualTo(269);
        assertThat(count("/v1/indicators?departmentCode=312&targetKind=QUALITATIVE"))
                .isEqualTo(22);
        assertThat(count("/v1/indicators?departmentCode=312&targetKind=DATE")).isEqualTo(1);
        assertThat(count("/v1/indicators?departmentCode=312&targetKind=WITHHELD"))
                .isEqualTo(45);
        assertThat(count("/v1/disbursement-plans?departmentCode=312&basis=PER_PERIOD"))
                .isEqualTo(18);
    }

    @Test
    void theDepartmentHasItsTargetsAndTheEntriesInOrder() {
        JsonPath targets = read(TARGETS);
        assertThat(targets.getString("overallObjective"))
                .startsWith("2024年，曹妃甸区公安局")
                .endsWith("再上新台阶。");
        assertThat(targets.getList("subTargets")).hasSize(6);
        assertThat(targets.getList("safeguards")).hasSize(7);
        assertThat(targets.getList("entries")).hasSize(54);
        assertThat(targets.getInt("classifiedEntries")).isEqualTo(2);
        assertThat(targets.<Integer>getList("entries.findAll { it.classified }.seq"))
                .hasSize(2)
                .first()
                .isEqualTo(1);
        assertThat(targets.getString("entries[1].projectCode")).isEqualTo("13020924P00056710001P");
    }

    @Test
    void aProjectIsWhole() {
        Api.given()
                .get(PDT)
                .then()
                .statusCode(200)
                .body("name", equalTo("PDT线路和铁塔租赁费"))
                .body("unitCode", equalTo("312001"))
                .body("unitName", equalTo("曹妃甸区公安局本级"))
                .body("budget.collect { it.value }.join(' ')", equalTo("331000.00 331000.00 null"))
                .body("disbursementPlan.basis", equalTo("CUMULATIVE"))
                .body("disbursementPlan.checkpoints.cumulativeAmount.join(' ')", equalTo("0.00 0.00 0.00 331000.00"))
                .body("disbursementPlan.checkpoints.reportedPercent.join(' ')", equalTo("null null null 100.00"))
                .body(
                        "indicators.level2.join(' ')",
                        equalTo("QUANTITY QUALITY TIMELINESS COST SOCIAL_BENEFIT BENEFICIARY_SATISFACTION"))
                .body("indicators.target.raw.join(' ')", equalTo("100百分比 100百分比 ≤1年 ≤33.1万元 稳定 满意"))
                .body("indicators[0].target.unit", equalTo("PERCENT"))
                .body("withheld", equalTo(List.of()))
                .body("version", equalTo(1));
    }

    @Test
    void aSecondImportTouchesNothing() {
        List<String> before = states();
        JsonPath again = Imports.imported(RealDocument.text());
        assertThat(Imports.actions(again)).containsOnly("UNCHANGED", "CLASSIFIED");
        assertThat(again.getInt("totals.unchanged")).isEqualTo(52);
        assertThat(again.<Integer>getList("entries.version")).containsOnly(1, null);
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void pagesOfSevenWalkOverEveryProjectOnce() {
        List<String> codes = new ArrayList<>();
        String query = "/v1/projects?departmentCode=312&limit=7";
        JsonPath page = read(query);
        for (; page.getString("nextCursor") != null; page = read(query + "&cursor=" + page.getString("nextCursor"))) {
            assertThat(page.getList("items")).hasSize(7);
            codes.addAll(page.getList("items.code"));
        }
        codes.addAll(page.getList("items.code"));
        assertThat(codes).hasSize(52).doesNotHaveDuplicates().isSorted();
    }

    /** Versions, times and tags of everything the document wrote. */
    private static List<String> states() {
        List<String> states = new ArrayList<>();
        JsonPath projects = read("/v1/projects?departmentCode=312&limit=200");
        states.addAll(texts(projects, "items.collect { it.code + ' ' + it.version + ' ' + it.updatedAt }"));
        states.addAll(texts(read("/v1/indicators?departmentCode=312&limit=200"), "items.id"));
        for (String path : List.of("/v1/departments/312", "/v1/units/312006", PDT, TARGETS)) {
            Response one = Api.given().get(path);
            states.add(one.header("ETag") + one.jsonPath().getString("updatedAt"));
        }
        return states;
    }

    private static int count(String query) {
        return read(query + "&limit=1&count=true").getInt("totalCount");
    }

    private static List<String> texts(JsonPath json, String path) {
        List<Object> values = json.getList(path);
        return values == null
                ? Collections.emptyList()
                : values.stream()
                        .map(it -> it instanceof BigDecimal number ? number.toPlainString() : String.valueOf(it))
                        .toList();
    }
}
