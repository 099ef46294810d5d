package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code q} finds. */
@QuarkusTest
class ProjectSearchHttpTest {
    private static final Projects PROJECTS = new Projects(8);
    private static final List<String> NAMES = List.of(
            "公安保安服务费",
            "达标100%的项目",
            "snake_case",
            "小心!别叹号",
            "反斜杠\\与'引号\"",
            "PDT Network",
            "笑脸😀",
            "吉𠮷田地",
            "两  空格",
            "百分之100",
            "公安食堂改造");
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            for (int i = 0; i < NAMES.size(); i++) {
                PROJECTS.create(
                        PROJECTS.body(i).put("name", NAMES.get(i)).put("purpose", i == 0 ? "用于Traffic管理" : null));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "保安 | 0",
                "公安保安服务费 | 0",
                "安 | 0 10",
                "保公 | ",
                "traffic | 0",
                "TRAFFIC管理 | 0",
                "管理 | 0",
                "pdt net | 5",
                "PDT | 5",
                "% | 1",
                "100% | 1",
                "100 | 1 9",
                "_ | 2",
                "e_C | 2",
                "snake-case | ",
                "! | 3",
                "!别 | 3",
                "\\ | 4",
                "\\与 | 4",
                "' | 4",
                "\" | 4",
                "'引号\" | 4",
                "😀 | 6",
                "😂 | ",
                "𠮷 | 7",
                "𠮶 | ",
                "𠮷田 | 7",
                "田地 | 7",
                "吉𠮷 | 7",
                "吉田 | ",
                "两  空 | 8",
                "两 空 | ",
                "%% | ",
                "__ | ",
                "项目 | 1",
                // found by the full-text index, and as a frequent one in the order of the list
                "食堂 | 10",
                "公安 | 0 10",
            })
    void textIsFoundToTheLetterWhateverItsCase(String text, String expected) {
        Response answer = Api.given()
                .queryParam("q", text)
                .queryParam("departmentCode", PROJECTS.department())
                .queryParam("count", true)
                .get(Projects.PATH);
        answer.then().statusCode(200);
        List<String> codes = Stream.of(expected == null ? new String[0] : expected.split(" "))
                .map(it -> PROJECTS.code(Integer.parseInt(it)))
                .toList();
        assertThat(answer.jsonPath().getList("items.code")).isEqualTo(codes);
        assertThat(answer.jsonPath().getInt("totalCount")).isEqualTo(codes.size());
    }

    @Test
    void aWithheldPurposeMatchesNothing() {
        var body = PROJECTS.body(20).put("name", "别的").putNull("purpose");
        body.putArray("withheld").add("/purpose");
        PROJECTS.create(body);
        for (String text : List.of("涉及公安工作秘密", "null", "秘密")) {
            assertThat(Api.given()
                            .queryParam("q", text)
                            .queryParam("departmentCode", PROJECTS.department())
                            .get(Projects.PATH)
                            .jsonPath()
                            .getList("items"))
                    .isEmpty();
        }
    }
}
