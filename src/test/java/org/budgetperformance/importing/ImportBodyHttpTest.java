package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.importing.Imports.PATH;
import static org.budgetperformance.importing.Imports.answered;
import static org.budgetperformance.importing.Imports.faults;
import static org.budgetperformance.importing.Imports.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms a document may be sent in, and what is answered to everything else. Department 910; nothing is written. */
@QuarkusTest
class ImportBodyHttpTest {
    private static final String DOCUMENT =
            DocumentText.of("910", 2024).entries(2).text();
    private static final int MEGABYTES = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=UTF-8", "text/plain;charset=utf-8", "TEXT/PLAIN"})
    void aRawBodyIsTaken(String mediaType) {
        Api.given()
                .contentType(mediaType)
                .body(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=UTF-8", "application/octet-stream"})
    void aFilePartIsTaken(String mediaType) {
        form().multiPart("document", "targets.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8), mediaType)
                .post(PATH)
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    @Test
    void aPartOfTextWithoutAFileNameIsAFileToo() {
        form().multiPart("document", null, DOCUMENT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    @Test
    void aFormWithoutTheDocumentIsRefused() {
        form().multiPart("file", "targets.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/document"))
                .body("errors.code", contains("MISSING_MEMBER"));
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() {
        JsonPath problem = answered(
                form().multiPart("document", "targets.txt", new byte[0], "text/plain")
                        .post(PATH),
                422);
        assertThat(faults(problem)).containsExactly("1 null DOCUMENT_EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\uFEFF"})
    void aBodyThatSaysNothingIsAnEmptyDocument(String text) {
        assertThat(faults(refused(text))).containsExactly("1 null DOCUMENT_EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/octet-stream", "nonsense", "text/"})
    void otherMediaTypesAreNotTaken(String mediaType) {
        Api.givenFaulty()
                .contentType(mediaType)
                .body(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void whatIsNotUtf8IsRefusedAtItsLine() {
        byte[] bytes = DOCUMENT.getBytes(Charset.forName("GBK"));
        JsonPath problem = answered(Imports.sending(bytes).post(PATH), 422);
        assertThat(faults(problem)).containsExactly("1 null DOCUMENT_NOT_UTF8");
        assertThat(problem.getString("report.faults[0].detail")).isEqualTo("文档不是 UTF-8 文本。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红烧豆腐\n豆腐一斤，酱油两勺。\n\n先煎后烧。\n", "{\n\"code\": \"312\",\n\"name\": \"x\"\n}\n"})
    void whatIsNoSuchDocumentIsToldWhatItLacksAndWhere(String text) {
        JsonPath problem = refused(text);
        assertThat(faults(problem))
                .hasSize(8)
                .contains("5 null DOCUMENT_ENTRY_MISSING")
                .startsWith("5 null DOCUMENT_HEADING_MISSING");
        assertThat(problem.getString("report.faults[0].detail")).isEqualTo("缺少标题“第一部分”。");
        assertThat(problem.getList("report.entries")).isEmpty();
        assertThat(problem.getInt("report.totals.projects")).isZero();
    }

    @Test
    void anAnnouncedBodyOfMoreThan16MegabytesIsRefusedUnread() throws IOException {
        try (Socket socket = connection("Content-Length: " + (16 * MEGABYTES + 1))) {
            assertThat(firstBytes(socket.getInputStream())).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedBehind16Megabytes() throws IOException {
        try (Socket socket = connection("Transfer-Encoding: chunked")) {
            OutputStream out = socket.getOutputStream();
            String chunk = "100000\r\n" + "x".repeat(MEGABYTES) + "\r\n";
            for (int i = 0; i <= 16; i++) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(firstBytes(socket.getInputStream())).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void aFormOfUnknownLengthIsRefusedBehind16Megabytes() throws IOException {
        String head = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"document\"; filename=\"a.txt\"",
                "Content-Type: text/plain",
                "",
                "");
        try (Socket socket = connection("Transfer-Encoding: chunked", "multipart/form-data; boundary=b")) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    (Integer.toHexString(head.length()) + "\r\n" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            String chunk = "100000\r\n" + "x".repeat(MEGABYTES) + "\r\n";
            for (int i = 0; i <= 16; i++) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
            out.write("7\r\n\r\n--b--\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(firstBytes(socket.getInputStream())).startsWith("HTTP/1.1 413 ");
        }
    }

    /** Without the contract's validator, which takes long over so large a body. */
    @Test
    void aBodyOf16MegabytesIsRead() {
        byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(document, 16 * MEGABYTES);
        Arrays.fill(padded, document.length, padded.length, (byte) '\n');
        Api.unheld()
                .contentType("text/plain")
                .body(padded)
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("entries.action", contains("CREATED", "CREATED"));
    }

    private static RequestSpecification form() {
        return Api.given().queryParam("dryRun", true);
    }

    private static Socket connection(String header) throws IOException {
        return connection(header, "text/plain");
    }

    /** A request whose body the test writes itself. */
    private static Socket connection(String header, String mediaType) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        String request = String.join(
                "\r\n",
                "POST " + PATH + " HTTP/1.1",
                "Host: localhost",
                Raw.authorization(),
                "Content-Type: " + mediaType,
                header,
                "",
                "");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstBytes(InputStream answer) throws IOException {
        return new String(answer.readNBytes(15), StandardCharsets.US_ASCII);
    }
}
