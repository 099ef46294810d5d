package org.budgetperformance.shared.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompressionHttpTest {
    private static final Projects PROJECTS = new Projects(52);
    private static final int MANY = 20;

    @BeforeEach
    void thereIsALongList() {
        if (Raw.exchange("GET", PROJECTS.path(MANY)).statusCode() == 404) {
            for (int i = 1; i <= MANY; i++) {
                PROJECTS.create(PROJECTS.whole(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void aListIsCompressedForThoseWhoAskForIt(Version version) {
        HttpResponse<byte[]> plain = Raw.exchange(version, "GET", list());
        HttpResponse<byte[]> compressed = Raw.exchange(version, "GET", list(), "Accept-Encoding", "gzip");
        assertPlain(plain);
        assertThat(Raw.header(plain, "Content-Length")).isEqualTo(Integer.toString(plain.body().length));
        assertThat(Raw.header(compressed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Raw.header(compressed, "Content-Type")).isEqualTo(Raw.header(plain, "Content-Type"));
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(Raw.unzipped(compressed.body())).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void aStrongTagNamesTheSameBytesWhateverEncodingIsAccepted(Version version) {
        HttpResponse<byte[]> plain = Raw.exchange(version, "GET", PROJECTS.path(1));
        HttpResponse<byte[]> asked = Raw.exchange(version, "GET", PROJECTS.path(1), "Accept-Encoding", "gzip");
        assertPlain(asked);
        assertThat(Raw.header(asked, "ETag"))
                .isEqualTo(Raw.header(plain, "ETag"))
                .startsWith("\"");
        assertThat(asked.body()).isEqualTo(plain.body()).hasSizeGreaterThan(1024);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void whatHasNoBodyIsNoLessPlain(Version version) {
        String etag = Raw.header(Raw.exchange("GET", PROJECTS.path(1)), "ETag");
        assertPlain(Raw.exchange(version, "GET", PROJECTS.path(1), "Accept-Encoding", "gzip", "If-None-Match", etag));
        assertPlain(Raw.exchange(version, "HEAD", PROJECTS.path(1), "Accept-Encoding", "gzip"));
        assertPlain(Raw.exchange(version, "OPTIONS", PROJECTS.path(1), "Accept-Encoding", "gzip"));
    }

    @Test
    void aShortAnswerIsNotWorthIt() {
        assertPlain(Raw.exchange("GET", list() + "&limit=1&q=nothing", "Accept-Encoding", "gzip"));
        assertPlain(Raw.exchange("GET", PROJECTS.path(99), "Accept-Encoding", "gzip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "deflate", "gzip;q=0", "*;q=0", "br, zstd", "gzip;q=0, *"})
    void whoDoesNotTakeGzipGetsItPlain(String accepted) {
        assertPlain(Raw.exchange("GET", list(), "Accept-Encoding", accepted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, deflate, br", "*", "gzip;q=0.5", "br;q=1.0, gzip;q=0.8, *;q=0.1"})
    void whoTakesItAmongOthersGetsIt(String accepted) {
        HttpResponse<byte[]> answer = Raw.exchange("GET", list(), "Accept-Encoding", accepted);
        assertThat(Raw.header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aLongProblemIsCompressedToo() {
        StringBuilder parameters = new StringBuilder("?p0=");
        for (int i = 1; i < 30; i++) {
            parameters.append("&p").append(i).append("=");
        }
        HttpResponse<byte[]> problem =
                Raw.exchange("GET", Projects.PATH + parameters, "Accept-Encoding", "gzip", "Accept-Language", "en");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(Raw.header(problem, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Raw.header(problem, "Vary")).isEqualTo("Accept-Encoding, Accept-Language");
        assertThat(new String(Raw.unzipped(problem.body()), StandardCharsets.UTF_8))
                .contains("UNKNOWN_PARAMETER", "p29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi?format=json"})
    void soIsTheContract(String address) {
        HttpResponse<byte[]> contract = Raw.exchange("GET", address, "Accept-Encoding", "gzip");
        assertThat(Raw.header(contract, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Raw.unzipped(contract.body()))
                .isEqualTo(Raw.exchange("GET", address).body());
    }

    private static void assertPlain(HttpResponse<byte[]> answer) {
        // over HTTP/2 the server leaves the word on that keeps it from compressing
        assertThat(Raw.header(answer, "Content-Encoding"))
                .isIn("", answer.version() == Version.HTTP_2 ? "identity" : "");
    }

    private static String list() {
        return "/v1/projects?unitCode=" + PROJECTS.unit(1);
    }
}
