package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.imported;
import static org.budgetperformance.importing.Imports.read;
import static org.budgetperformance.importing.Imports.sending;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.junit.jupiter.api.Test;

/** The reports that imports leave behind. Departments 920 to 924. */
@QuarkusTest
class ImportReportsHttpTest {

    @Test
    void aReportReadsAsItWasGiven() {
        Response given = sending(DocumentText.of("920", 2024)
                        .entries(3)
                        .classified(2)
                        .withheld(3)
                        .text())
                .post(PATH);
        String path = PATH + "/" + given.jsonPath().getString("id");
        given.then().statusCode(201).header("Location", endsWith(path));
        Response read = Api.given().get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).isEqualTo(given.asString());
        assertThat(read.jsonPath().getBoolean("dryRun")).isFalse();
        Api.given()
                .header("If-None-Match", read.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", read.header("ETag"))
                .body(emptyString());
    }

    @Test
    void aReportNeverChanges() {
        String text = DocumentText.of("921", 2024).text();
        String path = PATH + "/" + imported(text).getString("id");
        String before = Api.given().get(path).asString();
        imported(text.replace("13.00", "13.50"));
        assertThat(Api.given().get(path).asString()).isEqualTo(before);
    }

    @Test
    void theListShowsTheNewestFirstAndWalksInPages() {
        String text = DocumentText.of("922", 2024).entries(1).text();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(imported(text).getString("id"));
        }
        Collections.reverse(ids);
        String query = PATH + "?departmentCode=922&limit=2&count=true";
        JsonPath first = read(query);
        assertThat(first.getInt("totalCount")).isEqualTo(5);
        assertThat(first.<Integer>getList("items.totals.unchanged")).containsExactly(1, 1);
        JsonPath second = read(query + "&cursor=" + first.getString("nextCursor"));
        JsonPath third = read(query + "&cursor=" + second.getString("nextCursor"));
        List<String> walked = new ArrayList<>(first.<String>getList("items.id"));
        walked.addAll(second.getList("items.id"));
        walked.addAll(third.getList("items.id"));
        assertThat(walked).isEqualTo(ids);
        assertThat(third.getString("nextCursor")).isNull();
    }

    @Test
    void theListIsFilteredByDepartmentAndYear() {
        imported(DocumentText.of("923", 2024).entries(1).text());
        imported(DocumentText.of("923", 2025).entries(1).text());
        imported(DocumentText.of("924", 2025).entries(1).text());
        assertThat(years("departmentCode=923")).containsExactly(2025, 2024);
        assertThat(years("departmentCode=923&fiscalYear=2024")).containsExactly(2024);
        assertThat(years("departmentCode=924&fiscalYear=2024")).isEmpty();
    }

    @Test
    void anUnknownReportIsNotFoundAndAnIdThatIsNoneIsABadRequest() {
        Api.given()
                .header("Accept-Language", "en")
                .get(PATH + "/0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f10")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no import 0197a3c1-5a7e-7c7c-8a55-3c1b5e0a9f10."));
        Api.givenFaulty().get(PATH + "/17").then().statusCode(400);
    }

    private static List<Integer> years(String query) {
        return read(PATH + "?" + query).getList("items.fiscalYear");
    }
}
