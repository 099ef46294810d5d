package org.budgetperformance.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.RawSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too long or too deep is refused with a problem that says so. */
@QuarkusTest
class EdgeLimitsHttpTest {
    private static final String CHUNKED = """
            POST /v1/projects HTTP/1.1\r
            %s\r
            Content-Type: application/json\r
            Transfer-Encoding: chunked\r
            \r
            """;

    @ParameterizedTest
    @CsvSource({"8000, 400", "9000, 414", "60000, 414", "70000, 414"})
    void anAddressThatIsTooLongIsRefused(int length, int status) throws IOException {
        isProblem(status, get("/v1/projects?q=" + "a".repeat(length), ""));
    }

    @ParameterizedTest
    @CsvSource({"10000, 200", "17000, 431", "50000, 431", "70000, 431"})
    void headersThatAreTooLargeAreRefused(int length, int status) throws IOException {
        RawSocket.Answer answer = get("/v1/departments?limit=1", "X-Long: " + "a".repeat(length) + "\r\n");
        if (status == 200) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            isProblem(status, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"})
    void whatIsNoHttpIsRefusedBehindWhatIsAndTheConnectionCloses(String unreadable) throws IOException {
        try (RawSocket socket = RawSocket.open()) {
            socket.send("GET /v1/departments?limit=1 HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n" + unreadable);
            assertThat(socket.answer().status()).isEqualTo(200);
            RawSocket.Answer refusal = socket.answer();
            isProblem(400, refusal);
            assertThat(refusal.headers()).containsEntry("cache-control", "no-store");
            assertThatIOException().isThrownBy(socket::answer).withMessageContaining("closed");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedOnceItIsTooLarge() throws IOException {
        try (RawSocket socket = RawSocket.open()) {
            socket.send(CHUNKED.formatted(RawSocket.HEAD.stripTrailing()));
            String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                socket.send(chunk);
            }
            isProblem(413, socket.answer());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 1000, 100_000})
    void jsonThatIsNestedTooDeepIsRefused(int depth) {
        Api.givenFaulty()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body("[".repeat(depth))
                .post(Projects.PATH)
                .then()
                .statusCode(400)
                .body("detail", org.hamcrest.Matchers.containsString("nesting goes 50 levels deep"));
    }

    private static RawSocket.Answer get(String address, String headers) throws IOException {
        return RawSocket.exchange("GET " + address + " HTTP/1.1\r\n" + RawSocket.HEAD + headers + "\r\n");
    }

    private static void isProblem(int status, RawSocket.Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.body()).contains("\"status\":" + status, "\"type\":\"/problems/");
    }
}
