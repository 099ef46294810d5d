package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetperformance.testing.ContractFile.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD, OPTIONS and what is not offered, on every path of the contract. */
@QuarkusTest
class MethodsHttpTest {
    private static final Projects PROJECTS = new Projects(50);

    private static Map<String, String> known = Map.of();

    @BeforeEach
    void aProjectWithAllItsPartsExists() {
        if (known.isEmpty()) {
            PROJECTS.create(PROJECTS.whole(1));
            Writes.put(
                            targets(),
                            "{\"overallObjective\": \"目标\", \"subTargets\": [], \"safeguards\": [], \"entries\": []}",
                            "If-None-Match",
                            "*")
                    .then()
                    .statusCode(201);
            known = Map.of(
                    "projectCode", PROJECTS.code(1),
                    "unitCode", PROJECTS.unit(1),
                    "departmentCode", PROJECTS.department(),
                    "indicatorId",
                            Projects.read(PROJECTS.path(1))
                                    .at("/indicators/0/id")
                                    .asText());
        }
    }

    /** Endless answers, such as streams of events, left out. */
    static Stream<Operation> reads() {
        return ContractFile.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .filter(operation -> !ContractFile.mediaTypes(operation).contains("text/event-stream"));
    }

    static Stream<Operation> paths() {
        Set<String> seen = new HashSet<>();
        return ContractFile.operations().stream().filter(operation -> seen.add(operation.path()));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aHeadIsAnsweredLikeAGetWithoutItsBody(Operation read) {
        String address = ofTheDepartment(read);
        for (String type : ContractFile.mediaTypes(read)) {
            for (String coding : List.of("gzip", "identity", "*;q=0.5, gzip;q=0")) {
                sameAsGet(address, "Accept", type, "Accept-Encoding", coding);
            }
        }
        sameAsGet(address + (address.contains("?") ? "&" : "?") + "nothing=1");
        sameAsGet(address, "Accept", "image/png");
        assertThat(Api.given().head(address).statusCode()).isIn(200, 403, 404);
    }

    /** A list as a whole is long by what other tests have left. */
    private static String ofTheDepartment(Operation read) {
        String address = ContractFile.address(read, known);
        return ContractFile.hasParameter(read, "departmentCode") && !address.contains(PROJECTS.department())
                ? address + (address.contains("?") ? "&" : "?") + "departmentCode=" + PROJECTS.department()
                : address;
    }

    @Test
    void aHeadTellsTheLengthAndTheTagOfTheProject() {
        HttpResponse<byte[]> head = Raw.exchange("HEAD", PROJECTS.path(1));
        HttpResponse<byte[]> get = Raw.exchange("GET", PROJECTS.path(1));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Raw.header(head, "ETag")).isEqualTo(Raw.header(get, "ETag")).isNotEmpty();
        assertThat(Raw.header(head, "Content-Length")).isEqualTo(Integer.toString(get.body().length));
        sameAsGet(PROJECTS.path(1), "If-None-Match", Raw.header(head, "ETag"));
        sameAsGet(Projects.PATH + "?limit=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/projects/99999924P0000000000P", "/v1/departments/999999", "/v1/nothing", "/v1", "/nothing"})
    void aHeadFailsLikeAGet(String address) {
        sameAsGet(address);
        // refused before any resource is asked
        sameAsGet(address, "Content-Type", "@@");
        assertThat(Raw.exchange("HEAD", address).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void optionsNamesTheMethodsOfAPath(Operation operation) {
        String path = ContractFile.address(operation, known).replaceFirst("\\?.*", "");
        HttpResponse<byte[]> answer = Raw.exchange("OPTIONS", path);
        Api.given().options(path).then().statusCode(204).body(equalTo(""));
        assertThat(Raw.header(answer, "Allow")).isEqualTo(String.join(", ", AnswerManners.offered(path)));
        assertThat(Raw.headers(answer).keySet())
                .isSubsetOf(
                        "allow",
                        "accept-patch",
                        "cache-control",
                        "x-content-type-options",
                        "content-security-policy",
                        "referrer-policy",
                        "cross-origin-resource-policy");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatAPathDoesNotOfferIsRefusedWithWhatItOffers(Operation operation) {
        String path = ContractFile.address(operation, known).replaceFirst("\\?.*", "");
        Set<String> offered = AnswerManners.offered(path);
        Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                .filter(method -> !offered.contains(method))
                .forEach(method -> {
                    Response refusal =
                            Api.givenFaulty().contentType("application/json").request(method, path);
                    refusal.then().statusCode(405).header("Allow", String.join(", ", offered));
                });
    }

    @Test
    void aProjectMayBePatchedAndASingleProjectNotPosted() {
        Api.given()
                .options(PROJECTS.path(1))
                .then()
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT")
                .header("Accept-Patch", "application/merge-patch+json");
        Api.given().options(Projects.PATH).then().header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void onAPathOfNothingOptionsIsAProblem() {
        Response answer = Api.givenFaulty().options("/v1/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.header("Allow")).isNull();
    }

    private static void sameAsGet(String address, String... headers) {
        HttpResponse<byte[]> head = Raw.exchange("HEAD", address, headers);
        HttpResponse<byte[]> get = Raw.exchange("GET", address, headers);
        assertThat(head.statusCode()).as(address).isEqualTo(get.statusCode());
        assertThat(withoutLength(head))
                .as("%s with %s", address, List.of(headers))
                .isEqualTo(withoutLength(get));
        assertIsAsLong(head, get);
        assertThat(head.body()).isEmpty();
    }

    private static void assertIsAsLong(HttpResponse<?> head, HttpResponse<byte[]> get) {
        String told = Raw.header(head, "Content-Length");
        if (Raw.header(get, "Content-Type").contains("spreadsheetml.sheet") && !told.isEmpty()) {
            // a workbook tells the moment at which it is made, packed: that takes a byte more or less
            assertThat(Integer.parseInt(told)).isCloseTo(get.body().length, within(8));
            return;
        }
        // a long answer is streamed, without a length, and what is compressed is as long as it turns out
        boolean plain = Raw.header(get, "Content-Encoding").isEmpty();
        assertThat(told)
                .isIn(plain ? Integer.toString(get.body().length) : "", plain ? Raw.header(get, "Content-Length") : "");
    }

    private static Map<String, List<String>> withoutLength(HttpResponse<?> answer) {
        Map<String, List<String>> headers = Raw.headers(answer);
        headers.remove("content-length");
        return headers;
    }

    private static String targets() {
        return "/v1/departments/" + PROJECTS.department() + "/performance-targets/2024";
    }
}
