package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.actions;
import static org.budgetperformance.importing.Imports.answered;
import static org.budgetperformance.importing.Imports.checked;
import static org.budgetperformance.importing.Imports.imported;
import static org.budgetperformance.importing.Imports.read;
import static org.budgetperformance.importing.Imports.replaced;
import static org.budgetperformance.importing.Imports.sending;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Seed;
import org.junit.jupiter.api.Test;

/** What an import does to what is there. Departments 900 to 909. */
@QuarkusTest
class ImportChangesHttpTest {

    @Test
    void aDryRunWritesNothingAndForetellsTheActions() {
        String text = DocumentText.of("900", 2024).entries(4).classified(2).text();
        JsonPath foretold = checked(text);
        assertThat(foretold.getString("id")).isNull();
        assertThat(foretold.getBoolean("dryRun")).isTrue();
        assertThat(foretold.<Object>getList("entries.version")).containsOnlyNulls();
        Api.given().get("/v1/departments/900").then().statusCode(404);
        assertThat(read("/v1/units?departmentCode=900").getList("items")).isEmpty();
        assertThat(read("/v1/projects?departmentCode=900").getList("items")).isEmpty();
        assertThat(read(PATH + "?departmentCode=900").getList("items")).isEmpty();
        JsonPath real = imported(text);
        assertThat(actions(real))
                .isEqualTo(actions(foretold))
                .containsExactly("CREATED", "CLASSIFIED", "CREATED", "CREATED");
        assertThat(real.getMap("totals")).isEqualTo(foretold.getMap("totals"));
    }

    @Test
    void aDryRunOverStoredProjectsMovesNothing() {
        DocumentText document = DocumentText.of("901", 2024).entries(2);
        imported(document.text());
        List<String> before = states(document, 2);
        String changed = replaced(document.entries(3).text(), "\t11.00\n\t其中", "\t11.50\n\t其中");
        assertThat(actions(checked(changed))).containsExactly("UPDATED", "UNCHANGED", "CREATED");
        assertThat(states(document, 2)).isEqualTo(before);
        Api.given().get(project(document, 3)).then().statusCode(404);
    }

    @Test
    void onlyTheProjectsThatDifferGetANewVersion() {
        DocumentText document = DocumentText.of("902", 2024).entries(7).units(1);
        imported(document.text());
        String text = document.text();
        text = replaced(text, "\t12.00\n\t其中", "\t12.01\n\t其中");
        text = replaced(text, "\t≤13万元\n", "\t≤13.5万元\n");
        text = inEntry(text, 4, "\t满意度指标\n", "\t\n\t\n\t抢修时限\n\t\n\t≤2小时\n\t\n\n\t满意度指标\n");
        text = inEntry(text, 5, indicatorRow("", "时效指标", "完工时限", "≤1年"), "");
        text = inEntry(text, 6, "\t供水情况\n", "\t供水保障\n");
        text = inEntry(text, 7, "2.水压平稳", "2.水压稳定");
        JsonPath report = imported(text);
        assertThat(actions(report))
                .containsExactly("UNCHANGED", "UPDATED", "UPDATED", "UPDATED", "UPDATED", "UPDATED", "UPDATED");
        assertThat(report.<Integer>getList("entries.version")).containsExactly(1, 2, 2, 2, 2, 2, 2);
        assertThat(read(project(document, 2)).getString("budget.total")).isEqualTo("120100.00");
        assertThat(read(project(document, 3)).getString("indicators[3].target.raw"))
                .isEqualTo("≤13.5万元");
        assertThat(read(project(document, 4)).getList("indicators")).hasSize(7);
        assertThat(read(project(document, 5)).getList("indicators")).hasSize(5);
        assertThat(read(project(document, 6)).getString("indicators[4].name")).isEqualTo("供水保障");
        assertThat(read(project(document, 7)).getString("objectives[1].text")).isEqualTo("水压稳定，\n漏损下降");
    }

    @Test
    void indicatorsKeepTheirIdsThroughChangesAroundThem() {
        DocumentText document = DocumentText.of("903", 2024).entries(1);
        String path = project(document, 1);
        imported(document.text());
        List<String> ids = read(path).getList("indicators.id");
        imported(replaced(document.text(), "≥12公里", "≥15公里"));
        assertThat(read(path).<String>getList("indicators.id")).isEqualTo(ids);
        imported(replaced(document.text(), indicatorRow("", "质量指标", "验收合格率", "100百分比"), ""));
        assertThat(read(path).<String>getList("indicators.id")).isEqualTo(without(ids, 1));
        imported(document.text());
        List<String> back = read(path).getList("indicators.id");
        assertThat(without(back, 1)).isEqualTo(without(ids, 1));
        assertThat(ids).doesNotContain(back.get(1));
    }

    @Test
    void projectsThatTheDocumentDoesNotNameStayAsTheyAre() {
        DocumentText document = DocumentText.of("904", 2024).entries(3);
        imported(document.text());
        String before = Imports.etag(project(document, 3));
        assertThat(actions(imported(document.entries(2).text()))).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(Imports.etag(project(document, 3))).isEqualTo(before);
        assertThat(read("/v1/departments/904/performance-targets/2024").getList("entries"))
                .hasSize(2);
    }

    @Test
    void departmentAndUnitsThatExistKeepTheirNames() {
        String department = Seed.department("905");
        String unit = Seed.unit("905002");
        JsonPath report = answered(
                sending(DocumentText.of("905", 2024).entries(2).text())
                        .queryParam("departmentName", "别的名称")
                        .post(PATH),
                201);
        assertThat(report.getString("departmentName")).isEqualTo("部门905");
        assertThat(Imports.etag("/v1/departments/905")).isEqualTo(department);
        assertThat(Imports.etag("/v1/units/905002")).isEqualTo(unit);
        assertThat(read("/v1/units/905001").getString("name")).isEqualTo("临河区水务局本级");
    }

    @Test
    void theLayoutOfTheTextDoesNotMatter() {
        String text = DocumentText.of("906", 2024)
                .entries(4)
                .classified(2)
                .withheld(3)
                .text();
        imported(text);
        List<String> layouts = List.of(
                text.replace("\n", "\r\n"),
                "\uFEFF" + text,
                text.replace("单位：万元", "单位:万元").replace("（%）", "（％）"),
                text.replace("\t13.00", "\t１３．００").replace("\t25%", "\t２５％"),
                text.replaceAll("\\[bookmark: [^]]*]", ""));
        for (String layout : layouts) {
            assertThat(layout).isNotEqualTo(text);
            assertThat(actions(imported(layout))).containsExactly("UNCHANGED", "CLASSIFIED", "UNCHANGED", "UNCHANGED");
        }
        assertThat(read("/v1/departments/906/performance-targets/2024").getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void theYearOfTheRequestGoesBeforeTheDocuments() {
        DocumentText document = DocumentText.of("907", 2024).entries(2);
        imported(document.text());
        JsonPath report =
                answered(sending(document.text()).queryParam("fiscalYear", 2025).post(PATH), 201);
        assertThat(report.getInt("fiscalYear")).isEqualTo(2025);
        assertThat(actions(report)).containsExactly("UPDATED", "UPDATED");
        assertThat(read(project(document, 1)).getInt("fiscalYear")).isEqualTo(2025);
        assertThat(read("/v1/departments/907/performance-targets/2025").getInt("version"))
                .isEqualTo(1);
        assertThat(read("/v1/departments/907/performance-targets/2024").getInt("version"))
                .isEqualTo(1);
    }

    @Test
    void aProjectNamedByAnotherDepartmentMovesThere() {
        DocumentText first = DocumentText.of("908", 2024).entries(1);
        DocumentText second = DocumentText.of("909", 2024).entries(1);
        imported(first.text());
        String text = replaced(second.text(), second.projectCode(1), first.projectCode(1));
        assertThat(actions(imported(text))).containsExactly("UPDATED");
        assertThat(read(project(first, 1)).getString("unitCode")).isEqualTo("909001");
    }

    private static String project(DocumentText document, int seq) {
        return "/v1/projects/" + document.projectCode(seq);
    }

    private static List<String> states(DocumentText document, int entries) {
        List<String> tags = new ArrayList<>();
        for (int seq = 1; seq <= entries; seq++) {
            tags.add(Imports.etag(project(document, seq)));
        }
        String department = document.unitCode(1).substring(0, 3);
        tags.add(Imports.etag("/v1/departments/" + department));
        tags.add(Imports.etag("/v1/departments/" + department + "/performance-targets/2024"));
        return tags;
    }

    private static String inEntry(String text, int seq, String old, String by) {
        int start = text.indexOf("]" + seq + ".供水");
        int end = text.indexOf("]" + (seq + 1) + ".供水");
        String entry = text.substring(start, end < 0 ? text.length() : end);
        return text.substring(0, start) + replaced(entry, old, by) + (end < 0 ? "" : text.substring(end));
    }

    private static String indicatorRow(String level1, String level2, String name, String target) {
        return "\t%s\n\t%s\n\t%s\n\t%s（全年）\n\t%s\n\t\n年度计划\n\n".formatted(level1, level2, name, name, target);
    }

    private static List<String> without(List<String> ids, int index) {
        List<String> left = new ArrayList<>(ids);
        left.remove(index);
        return left;
    }
}
