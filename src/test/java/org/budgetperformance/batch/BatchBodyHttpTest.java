package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.batch.Batches.NDJSON;
import static org.budgetperformance.batch.Batches.PATH;
import static org.budgetperformance.batch.Batches.actions;
import static org.budgetperformance.batch.Batches.answered;
import static org.budgetperformance.batch.Batches.array;
import static org.budgetperformance.batch.Batches.faults;
import static org.budgetperformance.batch.Batches.lines;
import static org.budgetperformance.batch.Batches.sending;
import static org.budgetperformance.batch.Batches.sendingArray;
import static org.budgetperformance.batch.Batches.writtenSingly;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms a batch may be sent in, and what is answered to everything else. Department 871; only dry runs. */
@QuarkusTest
class BatchBodyHttpTest {
    private static final Projects PROJECTS = new Projects(71);
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n%s\n",
                "%s\n%s",
                "%s\r\n%s\r\n",
                "%s\r\n\r\n%s\r\n\r\n",
                "\n \t\n%s\n%s\n\n",
                "\uFEFF%s\n%s\n",
                "\t%s \n  %s  \n",
            })
    void linesMayEndAndBePaddedInEveryUsualWay(String form) {
        String body = form.formatted(Projects.text(PROJECTS.body(1)), Projects.text(PROJECTS.body(2)));
        List<ObjectNode> answer = answered(dry(body));
        assertThat(actions(answer)).containsExactly("CREATED", "CREATED");
        long before = body.substring(0, body.indexOf(PROJECTS.code(2))).lines().count();
        assertThat(answer.get(1).get("line").asLong()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "\uFEFF[%s,%s]", "\r\n [ %s \n,\t%s ]\n"})
    void anArrayMayBePadded(String form) {
        String body = form.formatted(Projects.text(PROJECTS.body(1)), Projects.text(PROJECTS.body(2)));
        assertThat(actions(answered(dryArray(body)))).containsExactly("CREATED", "CREATED");
    }

    @Test
    void mediaTypesMayCarryTheirCharset() {
        for (String type : List.of("application/x-ndjson; charset=UTF-8", "APPLICATION/X-NDJSON")) {
            Response answer = Api.givenFaulty()
                    .contentType(type)
                    .body(lines(PROJECTS.body(1)).getBytes(StandardCharsets.UTF_8))
                    .post(PATH + "?dryRun=true");
            assertThat(actions(answered(answer))).containsExactly("CREATED");
        }
    }

    @Test
    void aLineThatIsNoJsonIsAFaultOfThatLineAndTheOthersAreStillChecked() {
        String body = "\n" + lines(PROJECTS.body(1)) + "{\"name\": }\n"
                + lines(PROJECTS.body(2).put("boss", 1)) + "{\"a\":1,\"a\":2}";
        List<ObjectNode> answer = answered(sending(body)
                .queryParam("dryRun", true)
                .queryParam("atomic", false)
                .header("Accept-Language", "en")
                .post(PATH));
        assertThat(actions(answer)).containsExactly("CREATED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(faults(answer.get(1))).containsExactly(" NOT_JSON");
        assertThat(answer.get(1).at("/errors/0/detail").asText()).isEqualTo("Line 3 is no JSON, from column 10 on.");
        assertThat(answer.get(1).get("line").asInt()).isEqualTo(3);
        assertThat(answer.get(1).get("code").isNull()).isTrue();
        assertThat(faults(answer.get(2))).containsExactly("/boss UNKNOWN_MEMBER");
        assertThat(faults(answer.get(3))).containsExactly(" NOT_JSON");
        Response atomic = dry(body);
        atomic.then().statusCode(422);
        assertThat(Projects.faults(atomic)).containsExactly("/1 NOT_JSON", "/2/boss UNKNOWN_MEMBER", "/3 NOT_JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | WRONG_TYPE", "7 | WRONG_TYPE", "null | WRONG_TYPE", "\"x\" | WRONG_TYPE", "{} {} | NOT_JSON",
                "[ | NOT_JSON", "nul | NOT_JSON", "{\"a\":1e99999999999} | NOT_JSON", "{\"\\ud800\":1} | NOT_JSON",
                        "\uFEFF | NOT_JSON",
            })
    void aLineThatIsNoProjectIsAFaultOfThatLine(String line, String fault) {
        List<ObjectNode> answer = answered(sending(lines(PROJECTS.body(1)) + line + "\n")
                .queryParam("dryRun", true)
                .queryParam("atomic", false)
                .post(PATH));
        assertThat(faults(answer.get(1))).containsExactly(" " + fault);
    }

    @Test
    void nestingWithoutEndIsAFaultOfItsLine() {
        String line = "{\"a\":" + "[".repeat(1000) + "]".repeat(1000) + "}\n";
        assertThat(faults(writtenSingly(line).get(0))).containsExactly(" NOT_JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[ | 1 | 2",
                "[{\"a\":1},\\n{\"a\" 1}] | 2 | 6",
                "[{\"a\":1,\"a\":2}] | 1 | 12",
                "[{}] x | 1 | 6",
                "[{}][] | 1 | 6",
                "[{}}] | 1 | 4",
                "[{\"a\":1e99999999999}] | 1 | 20",
                "[1,] | 1 | 4",
                "{\"a\": | 1 | 6",
            })
    void anArrayThatIsNoJsonIsRefusedWithThePlace(String body, int line, int column) {
        sendingArray(body.replace("\\n", "\n"))
                .header("Accept-Language", "en")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("detail", equalTo("The body is no JSON: line %d, column %d.".formatted(line, column)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\": [1]} | object",
                "\"x\" | string",
                "7 | integer",
                "7.5 | number",
                "null | null",
                "true | boolean"
            })
    void whatIsNoArrayIsAFaultAsAWhole(String body, String found) {
        Response answer = sendingArray(body).post(PATH);
        answer.then().statusCode(422).body("errors[0].detail", equalTo("此处应为 array，实为 " + found + "。"));
        assertThat(Projects.faults(answer)).containsExactly(" WRONG_TYPE");
    }

    @Test
    void itemsOfAnArrayAreEachChecked() {
        Response answer = sendingArray("[1, \"x\", " + array(PROJECTS.body(1)).substring(1))
                .post(PATH);
        answer.then().statusCode(422);
        assertThat(Projects.faults(answer)).containsExactly("/0 WRONG_TYPE", "/1 WRONG_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n \t\n", "\uFEFF"})
    void aBodyThatSaysNothingCannotBeRead(String body) {
        sending(body).post(PATH).then().statusCode(400).body("detail", equalTo("缺少请求体。"));
        sendingArray(body).post(PATH).then().statusCode(400).body("detail", equalTo("缺少请求体。"));
    }

    @Test
    void noBodyAtAllCannotBeRead() {
        Api.givenFaulty().contentType(NDJSON).post(PATH).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/ndjson", "application/merge-patch+json", "nonsense"})
    void otherMediaTypesAreNotTaken(String type) {
        Api.givenFaulty()
                .contentType(type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void theAnswerIsToBeHadAsLinesOnly() {
        sending(lines(PROJECTS.body(1)))
                .accept("application/json")
                .post(PATH)
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atomic=maybe", "dryRun=1", "force=true", "atomic=true&atomic=false"})
    void otherParametersAreRefused(String query) {
        sending(lines(PROJECTS.body(1))).post(PATH + "?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {NDJSON, "application/json"})
    void moreThanTenThousandItemsAreTooMany(String type) throws Exception {
        boolean array = type.equals("application/json");
        String items = (array ? "[" : "") + ("{}" + (array ? "," : "\n")).repeat(10_000) + (array ? "{}]" : "{}");
        HttpResponse<String> answer = large(type, "", items);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("一批最多 10000 项。");
    }

    @ParameterizedTest
    @ValueSource(strings = {NDJSON, "application/json"})
    void anItemMayBeNoLargerThanAnyOtherBody(String type) throws Exception {
        String item = "{\"a\":[" + "1,".repeat(8 * MEGABYTE) + "1]}";
        HttpResponse<String> answer = large(type, "", type.equals(NDJSON) ? item : "[" + item + "]");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("自第 1 行起的一项过大。");
    }

    @Test
    void aBatchMayBeLargerThanOtherBodies() throws Exception {
        String blank = (" ".repeat(MEGABYTE) + "\n").repeat(20);
        HttpResponse<String> answer =
                large(NDJSON, "?dryRun=true", lines(PROJECTS.body(1)) + blank + lines(PROJECTS.body(2)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("{\"index\":1,\"line\":22,");
    }

    @Test
    void anAnnouncedBodyOfMoreThan128MegabytesIsRefusedUnread() throws IOException {
        try (Socket socket = connection("Content-Length: " + (128 * MEGABYTE + 1))) {
            assertThat(firstBytes(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedBehind128Megabytes() throws IOException {
        try (Socket socket = connection("Transfer-Encoding: chunked")) {
            OutputStream out = socket.getOutputStream();
            byte[] chunk = ("100000\r\n" + " ".repeat(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i <= 128; i++) {
                out.write(chunk);
            }
            assertThat(firstBytes(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    /** Without REST Assured, which takes long over so large a body. */
    private static HttpResponse<String> large(String type, String query, String body) throws Exception {
        HttpRequest request = Raw.request(PATH + query)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Response dry(String body) {
        return sending(body).queryParam("dryRun", true).post(PATH);
    }

    private static Response dryArray(String body) {
        return sendingArray(body).queryParam("dryRun", true).post(PATH);
    }

    private static Socket connection(String header) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        String request = String.join(
                "\r\n",
                "POST " + PATH + " HTTP/1.1",
                "Host: localhost",
                Raw.authorization(),
                "Content-Type: " + NDJSON,
                header,
                "",
                "");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstBytes(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
    }
}
