package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a list of 52 projects page by page. */
@QuarkusTest
class ProjectWalkHttpTest {
    private static final Projects PROJECTS = new Projects(9);
    private static final int ROWS = 52;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    /** Names that are equal to the database, or nearly so, next to each other and to themselves. */
    private static final String[] NAMES = {"abc", "ABC", "Abc ", "äbc", "项目", "笑😀", "笑😂", "zz"};

    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            IntStream.range(0, ROWS).map(it -> it * 31 % ROWS).forEach(it -> PROJECTS.create(row(it)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "-code", "name", "-name", "totalAmount", "-totalAmount", "updatedAt", "-updatedAt"})
    void everyRowIsReadOnceThoughOthersComeAndGo(String sort) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        int added = 1000;
        do {
            JsonPath page = page(sort, cursor, 7).jsonPath();
            read.addAll(page.getList("items.code", String.class));
            cursor = page.getString("nextCursor");
            PROJECTS.create(row(added++));
            PROJECTS.create(row(added++));
            Seed.delete(PROJECTS.path(added - 2));
        } while (cursor != null);
        for (int it = 1001; it < added; it += 2) {
            Seed.delete(PROJECTS.path(it));
        }
        List<String> steady = IntStream.range(0, ROWS).mapToObj(PROJECTS::code).toList();
        assertThat(read).doesNotHaveDuplicates();
        assertThat(read.stream().filter(steady::contains)).containsExactlyInAnyOrderElementsOf(steady);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "name", "totalAmount", "updatedAt"})
    void anOrderTurnedRoundIsTheSameRowsTheOtherWay(String sort) {
        List<String> forwards = page(sort, null, 200).jsonPath().getList("items.code", String.class);
        List<String> backwards =
                new ArrayList<>(page("-" + sort, null, 200).jsonPath().getList("items.code", String.class));
        Collections.reverse(backwards);
        assertThat(forwards).hasSize(ROWS).isEqualTo(backwards);
    }

    @Test
    void rowsComeInTheOrderAskedFor() {
        JsonPath byTotal = page("totalAmount", null, 200).jsonPath();
        assertThat(byTotal.getList("items.budget.total", java.math.BigDecimal.class))
                .isSorted();
        JsonPath byTime = page("updatedAt", null, 200).jsonPath();
        assertThat(byTime.getList("items.updatedAt", String.class)).isSorted();
        assertThat(page("code", null, 200).jsonPath().getList("items.code", String.class))
                .isSorted();
        List<String> names = page("name", null, 200).jsonPath().getList("items.name", String.class);
        assertThat(names.subList(0, 3)).allMatch(it -> it.strip().equalsIgnoreCase("abc"));
    }

    @Test
    void theLinkLeadsFromPageToPageWithAllThatWasAskedFor() {
        String address =
                Projects.PATH + "?q=a%2Bb%20%26%25%7B%7D%E9%A1%B9&limit=1&view=full&sort=-name&departmentCode=809";
        for (int i = 0; i < 3; i++) {
            PROJECTS.create(row(2000 + i).put("name", "x a+b &%{}项"));
        }
        List<String> read = new ArrayList<>();
        for (String next = address; next != null; ) {
            Response page = Api.given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            read.addAll(page.jsonPath().getList("items.code", String.class));
            next = linked(page);
        }
        IntStream.range(2000, 2003).forEach(it -> Seed.delete(PROJECTS.path(it)));
        assertThat(read).containsExactly(PROJECTS.code(2002), PROJECTS.code(2001), PROJECTS.code(2000));
    }

    @Test
    void aPageIsAsLongAsAskedForAndOfFiftyRowsOtherwise() {
        for (int limit : new int[] {1, 7, 51, 52, 200}) {
            JsonPath page = page("code", null, limit).jsonPath();
            assertThat(page.getList("items")).hasSize(Math.min(limit, ROWS));
            assertThat(page.getString("nextCursor") == null).isEqualTo(limit >= ROWS);
        }
        JsonPath usual = Api.given().get(Projects.PATH + "?departmentCode=809").jsonPath();
        assertThat(usual.getList("items")).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "code, -code",
        "code, name",
        "name, -name",
        "name, code",
        "totalAmount, updatedAt",
        "updatedAt, totalAmount",
        "-name, -totalAmount",
    })
    void aCursorOfAnotherOrderIsRefused(String sort, String other) {
        String cursor = page(sort, null, 1).jsonPath().getString("nextCursor");
        Response answer = page(other, cursor, 1);
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly("cursor INVALID_CURSOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "code; [\"code\", null]",
                "code; [\"code\", \"中\"]",
                "code; [\"code\"]",
                "code; [\"code\", \"a\", \"b\"]",
                "code; {\"code\": 1}",
                "code; null",
                "code; 7",
                "name; [\"name\", null, \"a\"]",
                "name; [\"name\", \"a\", \"中\"]",
                "updatedAt; [\"updatedAt\", \"+1000000-01-01T00:00:00Z\", \"a\"]",
                "updatedAt; [\"updatedAt\", \"-1000000-01-01T00:00:00Z\", \"a\"]",
                "updatedAt; [\"updatedAt\", \"yesterday\", \"a\"]",
                "totalAmount; [\"totalAmount\", \"1e400000000\", \"a\"]",
                "totalAmount; [\"totalAmount\", \"1e-400000000\", \"a\"]",
                "totalAmount; [\"totalAmount\", \"x\", \"a\"]",
            })
    void aCursorThatIsMadeUpIsRefused(String sort, String content) {
        String cursor =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        Response answer = page(sort, cursor, 1);
        answer.then().statusCode(400);
        assertThat(Projects.faults(answer)).containsExactly("cursor INVALID_CURSOR");
    }

    private static Response page(String sort, @Nullable String cursor, int limit) {
        var request = Api.given()
                .queryParam("departmentCode", PROJECTS.department())
                .queryParam("sort", sort)
                .queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get(Projects.PATH);
    }

    private static @Nullable String linked(Response page) {
        Matcher next = NEXT.matcher(String.valueOf(page.header("Link")));
        return next.matches() ? next.group(1) : null;
    }

    private static ObjectNode row(int number) {
        ObjectNode row = PROJECTS.body(number).put("name", NAMES[number % NAMES.length]);
        ((ObjectNode) row.get("budget")).put("total", number % 5 * 100);
        return row;
    }
}
