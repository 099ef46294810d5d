package org.budgetperformance.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere, or are none at all. */
@QuarkusTest
class ProjectAddressHttpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/projects?q=%ZZ",
                "/v1/projects?q=%",
                "/v1/projects?%ZZ=1",
                "/v1/projects?q=a|b",
                "/v1/projects/%ZZ",
                "/%ZZ"
            })
    void anAddressThatIsNoneIsAnsweredWithAProblem(String address) throws IOException {
        String answer =
                raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("Content-Type: application/problem+json")
                .containsIgnoringCase("Content-Language: en");
        JsonPath body = JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(body.getString("type")).isEqualTo("/problems/bad-request");
        assertThat(body.getInt("status")).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/projects/中, 400, /v1/projects/%E4%B8%AD",
        "/v1/projects/a b, 400, /v1/projects/a%20b",
        "/v1/中, 404, /v1/%E4%B8%AD",
        "/v1/nothing, 404, /v1/nothing",
        "/v1/projects/88000024P00000000001F/more, 404, /v1/projects/88000024P00000000001F/more",
        "/, 404, /",
    })
    void theInstanceOfAProblemIsTheAddressAsItWasSent(String path, int status, String instance) {
        Api.givenFaulty().get(path).then().statusCode(status).body("instance", org.hamcrest.Matchers.is(instance));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/projects/",
                "/v1//projects",
                "/v1/projects;a=b",
                "/v1/projects/88000024P00000000001F/",
                "/v1/projects/88000024P00000000001F/indicators/",
                "/v1/exchange/130209/2024/PM_PERF_INDICATOR/"
            })
    void aPathIsTakenAsTheContractWritesItOnly(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .containsIgnoringCase("Content-Type: application/problem+json");
    }

    @Test
    void aRequestThatNamesNoHostIsAnsweredWithAProblem() throws IOException {
        assertThat(raw("GET /v1/projects HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("Content-Type: application/problem+json");
    }

    @Test
    void aCodeOfAnotherShapeIsAWrongParameter() {
        for (String code :
                new String[] {"88000024P00000000001", "88000024p00000000001f", "88000024I00000000001F", "x"}) {
            for (String part : new String[] {"", "/disbursement-plan", "/indicators"}) {
                var answer = Api.givenFaulty().get(Projects.PATH + "/" + code + part);
                answer.then().statusCode(400);
                assertThat(Projects.faults(answer)).containsExactly("projectCode WRONG_FORMAT");
            }
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
