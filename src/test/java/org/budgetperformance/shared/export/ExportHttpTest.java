package org.budgetperformance.shared.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Download;
import org.budgetperformance.testing.ExportCheck;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Writes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as a whole, as lines of JSON and as CSV. */
@QuarkusTest
class ExportHttpTest {
    private static final Projects PROJECTS = new Projects(400);
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String MINE = "departmentCode=400";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.whole(1).put("name", "PDT线路，和“铁塔”"));
            PROJECTS.create(PROJECTS.body(2).put("name", "=1+1").put("purpose", "a,\"b\"\r\nc"));
            ObjectNode third = PROJECTS.whole(3).put("unitCode", PROJECTS.unit(2));
            third.set("disbursementPlan", Projects.plan("30", "20", "30", "10"));
            PROJECTS.create(third);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/projects | departmentCode=400",
                "/v1/projects | departmentCode=400&view=full&sort=-code",
                "/v1/projects | departmentCode=400&sort=-updatedAt&unitCode=400001",
                "/v1/projects | departmentCode=400&q=铁塔",
                "/v1/projects | departmentCode=400&q=没有",
                "/v1/indicators | departmentCode=400&sort=-projectCode",
                "/v1/indicators | departmentCode=400&q=可用率&unitCode=400002",
                "/v1/disbursement-plans | departmentCode=400",
                "/v1/disbursement-plans | departmentCode=400&basis=INCONSISTENT",
            })
    void theLinesAreTheItemsOfTheListToTheLetter(String path, String query) {
        String page = Api.given().get(path + "?" + query).asString();
        byte[] export = export(NDJSON, path + "?" + query);
        assertThat(ExportCheck.isComplete(export)).isTrue();
        List<String> lines = text(ExportCheck.withoutLastLine(export)).lines().toList();
        assertThat(page).startsWith("{\"items\":[" + String.join(",", lines) + "]");
        assertThat(ExportCheck.isComplete(export(CSV, path + "?" + query))).isTrue();
        assertThat(ExportCheck.csvLines(export(CSV, path + "?manifest=false&" + query)))
                .hasSize(lines.size() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "projects, application/x-ndjson, application/x-ndjson, ndjson",
        "indicators, text/csv, text/csv;charset=UTF-8, csv",
        "disbursement-plans, text/csv, text/csv;charset=UTF-8, csv"
    })
    void anExportComesAsAFile(String list, String accept, String mediaType, String ending) {
        Response answer = Api.given().header("Accept", accept).get("/v1/" + list + "?" + MINE);
        assertThat(answer.contentType()).isEqualTo(mediaType);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + list + "." + ending + "\"");
        assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void columnsStandInTheOrderOfTheContractAndInnerObjectsAreLaidOutFlat() {
        List<List<String>> lines = csv("/v1/projects?sort=code&" + MINE);
        assertThat(lines.get(0))
                .containsExactly(
                        "code",
                        "name",
                        "fiscalYear",
                        "unitCode",
                        "unitName",
                        "departmentCode",
                        "budget.total",
                        "budget.fiscal",
                        "budget.other",
                        "planBasis",
                        "indicatorCount",
                        "withheldCount",
                        "findingCount",
                        "disclosure",
                        "status",
                        "version",
                        "updatedAt");
        assertThat(lines.get(1))
                .startsWith(
                        PROJECTS.code(1),
                        "PDT线路，和“铁塔”",
                        "2024",
                        "400001",
                        "单位400001",
                        "400",
                        "331000.00",
                        "331000.00",
                        "",
                        "CUMULATIVE",
                        "2",
                        "0",
                        Integer.toString(Projects.read(PROJECTS.path(1) + "/findings")
                                .get("items")
                                .size()),
                        "PUBLIC",
                        "DRAFT",
                        "1");
    }

    @Test
    void theFourCheckpointsOfAPlanAreColumnsOfTheirOwn() {
        List<List<String>> lines = csv("/v1/disbursement-plans?" + MINE);
        assertThat(lines.get(0).subList(5, 18))
                .containsExactly(
                        "basis",
                        "march.reportedPercent",
                        "march.cumulativePercent",
                        "march.cumulativeAmount",
                        "june.reportedPercent",
                        "june.cumulativePercent",
                        "june.cumulativeAmount",
                        "october.reportedPercent",
                        "october.cumulativePercent",
                        "october.cumulativeAmount",
                        "december.reportedPercent",
                        "december.cumulativePercent",
                        "december.cumulativeAmount");
        assertThat(String.join(",", lines.get(1).subList(5, 18)))
                .isEqualTo("CUMULATIVE,,0.00,0.00,30.00,30.00,99300.00,60.50,60.50,200255.00,100.00,100.00,331000.00");
        assertThat(String.join(",", lines.get(2).subList(5, 18)))
                .isEqualTo("INCONSISTENT,30.00,,,20.00,,,30.00,,,10.00,,");
    }

    @Test
    void otherArraysAreJsonInACell() {
        String address = "/v1/projects?view=full&sort=code&fields=code,indicators,disbursementPlan&" + MINE;
        List<List<String>> lines = csv(address);
        assertThat(lines.get(0)).startsWith("code", "indicators", "disbursementPlan.basis");
        assertThat(lines.get(0)).contains("disbursementPlan.march.reportedPercent");
        String page = Api.given().get(address).asString();
        lines.subList(1, 4).forEach(line -> assertThat(page).contains("\"indicators\":" + line.get(1) + "}"));
        assertThat(lines.get(2).subList(2, 15)).containsOnly("");
    }

    @Test
    void textsThatLookLikeFormulasAreMadeHarmlessAndOthersQuotedRight() {
        String csv = text(
                export(CSV, "/v1/projects?view=full&manifest=false&fields=name,purpose&unitCode=400001&sort=code"));
        assertThat(csv).isEqualTo("""
                name,purpose\r
                PDT线路，和“铁塔”,用于PDT通信线路与铁塔的租用\r
                '=1+1,"a,""b""\r
                c"\r
                """);
    }

    @Test
    void aCsvMayBeginWithAByteOrderMark() {
        String address = "/v1/projects?fields=code&" + MINE;
        byte[] marked = export(CSV, address + "&bom=true");
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF, 'c');
        assertThat(ExportCheck.isComplete(marked)).isTrue();
        assertThat(export(CSV, address)).startsWith('c');
    }

    @Test
    void anExportOfNothingIsCompleteToo() throws IOException, InterruptedException {
        String address = "/v1/projects?unitCode=400999";
        try (Download nothing = Download.start(address + "&manifest=false", NDJSON)) {
            assertThat(nothing.status()).isEqualTo(200);
            assertThat(nothing.rest()).isEmpty();
        }
        assertThat(ExportCheck.isComplete(export(NDJSON, address))).isTrue();
        assertThat(csv(address)).hasSize(1);
        assertThat(ExportCheck.isComplete(export(CSV, address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {NDJSON, CSV})
    void anExportThatWasCutShortOrChangedIsNoticed(String mediaType) {
        byte[] whole = export(mediaType, "/v1/projects?" + MINE);
        assertThat(ExportCheck.isComplete(whole)).isTrue();
        IntStream.range(0, whole.length)
                .forEach(length -> assertThat(ExportCheck.isComplete(Arrays.copyOf(whole, length)))
                        .as("the first %d bytes", length)
                        .isFalse());
        // the position is no part of what the sum is of
        int rowsAndSum = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("position");
        for (int i = 0; i < rowsAndSum; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertThat(ExportCheck.isComplete(changed)).as("byte %d changed", i).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-ndjson | limit=1&cursor=abc&count=true | cursor limit count",
                "text/csv | limit=1 | limit",
                "text/csv | count=false | count",
                "application/x-ndjson | bom=true | bom",
                "application/json | manifest=false&bom=true | bom manifest",
                "text/csv | manifest=maybe | manifest",
            })
    void parametersOfTheOtherKindOfAnswerAreRefusedByName(String accept, String query, String refused) {
        for (String path : List.of("/v1/projects?", "/v1/indicators?", "/v1/disbursement-plans?")) {
            Response answer = Api.givenFaulty().header("Accept", accept).get(path + query);
            answer.then().statusCode(400).contentType("application/problem+json");
            assertThat(answer.jsonPath().getList("errors.parameter", String.class))
                    .containsExactlyInAnyOrder(refused.split(" "));
            assertThat(answer.header("Content-Disposition")).isNull();
        }
    }

    @Test
    void otherFaultsOfParametersAreNamedWithThem() {
        Response answer = Api.givenFaulty().header("Accept", CSV).get("/v1/projects?limit=1&colour=red&sort=size");
        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getList(Writes.FAULTS))
                .containsExactlyInAnyOrder("colour UNKNOWN_PARAMETER", "sort NOT_IN_LIST", "limit UNFIT_PARAMETER");
    }

    private static byte[] export(String mediaType, String address) {
        return Api.given()
                .header("Accept", mediaType)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<List<String>> csv(String address) {
        return ExportCheck.csvLines(export(CSV, address + "&manifest=false"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
