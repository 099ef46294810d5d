package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, and those that are but fit nowhere. None of them is ever the service's failure. */
@QuarkusTest
class ProjectBodyHttpTest {
    private static final Projects PROJECTS = new Projects(3);

    @AfterEach
    void nothingWasWritten() {
        Api.given().get(PROJECTS.path(1)).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"name\": }",
                "{'name': 'x'}",
                "{\"name\": NaN}",
                "{\"name\": Infinity}",
                "{\"name\": 01}",
                "{\"name\": \"x\", \"name\": \"y\"}",
                "{\"budget\": {\"total\": 1, \"total\": 2}}",
                "{} {}",
                "{}]",
                "{\"name\": \"\t\"}",
                "{\"name\": \"\\x\"}",
                "// none\n{}",
                "{\"\\ud800\": 1}",
                "{\"budget\": {\"total\": 1e99999999999}}",
            })
    void whatIsNoJsonCannotBeRead(String body) {
        isUnreadable(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nestingWithoutEndCannotBeRead() {
        isUnreadable(("[".repeat(1000) + "]".repeat(1000)).getBytes(StandardCharsets.UTF_8));
        isUnreadable("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNumberOfThousandsOfDigitsCannotBeRead() {
        isUnreadable(("{\"fiscalYear\": " + "1".repeat(2000) + "}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoTextCannotBeRead() {
        isUnreadable(new byte[] {'{', '"', (byte) 0xFF, (byte) 0xFE, '"', ':', '1', '}'});
        isUnreadable(new byte[] {0, 0, 0, '"', -1, -1, -1, -1});
        isUnreadable(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF, -1, -1, -1, -1});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "331000.00 | 1e400000000 | /budget/total TOO_LARGE",
                "331000.00 | -1e400000000 | /budget/total TOO_LARGE",
                "331000.00 | 1e-400000000 | /budget/total TOO_MANY_DECIMALS",
                "2024 | 1e400000000 | /fiscalYear TOO_LARGE",
                "2024 | 2024.5 | /fiscalYear WRONG_TYPE",
                "2024 | 9223372036854775808 | /fiscalYear TOO_LARGE",
                "2024 | 99999999999999999999 | /fiscalYear TOO_LARGE",
                "\"项目\" | \"\\ud800\" | /name WRONG_FORMAT",
                "\"项目\" | \"x\\udc00y\" | /name WRONG_FORMAT",
                "\"项目\" | \"　\" | /name WRONG_FORMAT",
                "\"项目\" | \"\u00a0\\n\" | /name WRONG_FORMAT",
            })
    void whatIsJsonButFitsNowhereIsAFaultOfItsPlace(String sound, String unfit, String fault) {
        String body = Projects.text(PROJECTS.body(1)).replace(sound, unfit);
        Response answer = post(body.getBytes(StandardCharsets.UTF_8));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "createdAt, 2024-01-15 02:30:00Z",
        "createdAt, 2024-01-15T02:30Z",
        "updatedAt, 2024-02-30T02:30:00Z",
        "updatedAt, 2024-01-15T02:30:00.12345678901234Z",
        "updatedAt, yesterday",
    })
    void aTimeOfAnotherFormIsAFaultOfItsPlace(String member, String time) {
        Response answer = Projects.refused(PROJECTS.body(1).put(member, time));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/" + member + " WRONG_FORMAT");
    }

    /** Members that the server derives are of no bounds in the contract, but a record could not hold any number. */
    @Test
    void aDerivedNumberBeyondAllMeasureIsAFaultOfItsPlace() {
        Response answer = Projects.refused(PROJECTS.body(1).put("version", new BigInteger("9223372036854775808")));
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/version TOO_LARGE");
    }

    @Test
    void aRangeOfMediaTypesIsNoneOfABody() {
        for (String type : new String[] {"*/*", "application/*"}) {
            Api.givenFaulty()
                    .header("Content-Type", type)
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .post(Projects.PATH)
                    .then()
                    .statusCode(415);
        }
    }

    @ParameterizedTest
    @CsvSource({"null, null", "[], array", "7, integer", "\"{}\", string", "true, boolean"})
    void aBodyThatIsNoObjectIsRefusedAsAWhole(String body, String found) {
        Response answer = post(body.getBytes(StandardCharsets.UTF_8));
        answer.then().statusCode(422).body("errors[0].detail", equalTo("此处应为 object，实为 " + found + "。"));
        assertThat(Projects.faults(answer)).containsExactly(" WRONG_TYPE");
    }

    /** In seconds; what would take every fault against every other needs hours. */
    @Test
    @Timeout(120)
    void aBodyOfAHundredThousandFaultsIsAnswered() {
        StringBuilder body = new StringBuilder("{\"a\": 1");
        for (int i = 0; i < 100_000; i++) {
            body.append(",\"m").append(i).append("\":1");
        }
        int status = Api.unheld()
                .contentType(ContentType.JSON)
                .body(body.append('}').toString())
                .post(Projects.PATH)
                .statusCode();
        assertThat(status).isEqualTo(422);
    }

    private static void isUnreadable(byte[] body) {
        post(body).then().statusCode(400).body("type", equalTo("/problems/bad-request"));
    }

    private static Response post(byte[] body) {
        return Api.givenFaulty().contentType(ContentType.JSON).body(body).post(Projects.PATH);
    }
}
