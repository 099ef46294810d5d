package org.budgetperformance.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Map;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.RawSocket;
import org.junit.jupiter.api.Test;

/** A service that has all hands full says so, and is well again as soon as it has not. */
@QuarkusTest
@TestProfile(BusyHttpTest.FewHands.class)
class BusyHttpTest {
    private static final String PATH = "/v1/units";
    private static final String GET = "GET " + PATH + " HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n";
    private static final String POLL = "GET /v1/changes?after=%d&wait=20 HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n";

    @Inject
    AgroalDataSource pool;

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        try (Connection lock = DatabaseTestResource.administrator();
                RawSocket one = RawSocket.open();
                RawSocket other = RawSocket.open()) {
            lock.createStatement().execute("lock tables unit write");
            one.send(GET);
            other.send(GET);
            Response refusal = awaitRefusal("2 requests are in work already; a further one would only wait.");
            assertThat(refusal.header("Retry-After")).isEqualTo("5");
            Api.given().options(PATH).then().statusCode(204);
            RestAssured.given().get("/openapi").then().statusCode(200);
            lock.createStatement().execute("unlock tables");
            assertThat(one.answer().status()).isIn(200, 503);
            assertThat(other.answer().status()).isIn(200, 503);
        }
        awaitAnswer();
    }

    @Test
    void whoGoesAwayLeavesTheirPlace() throws Exception {
        try (Connection lock = DatabaseTestResource.administrator()) {
            lock.createStatement().execute("lock tables unit write");
            try (RawSocket one = RawSocket.open();
                    RawSocket other = RawSocket.open()) {
                one.send(GET);
                other.send(GET);
                awaitRefusal("2 requests are in work already; a further one would only wait.");
            }
            lock.createStatement().execute("unlock tables");
        }
        awaitAnswer();
    }

    @Test
    void whoWaitsForChangesTakesNoPlaceOfOthersButOneOfTheirOwn() throws Exception {
        long last = Api.given().get("/v1/changes?limit=1").jsonPath().getLong("next");
        while (Api.given().get("/v1/changes?after=" + last).jsonPath().getLong("next") > last) {
            last = Api.given().get("/v1/changes?after=" + last).jsonPath().getLong("next");
        }
        try (RawSocket reader = RawSocket.open()) {
            reader.send(POLL.formatted(last));
            RawSocket.Answer refusal = RawSocket.exchange(POLL.formatted(last));
            while (refusal.status() == 200) {
                refusal = RawSocket.exchange(POLL.formatted(last));
            }
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.headers()).containsEntry("retry-after", "5");
            Api.given().get(PATH).then().statusCode(200);
        }
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUp() throws Exception {
        try (Connection lock = DatabaseTestResource.administrator()) {
            lock.createStatement().execute("lock tables unit write");
            Response answer = Api.given().get(PATH);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            lock.createStatement().execute("unlock tables");
        }
        awaitAnswer();
    }

    @Test
    void whoFindsNoConnectionToTheDatabaseIsToldToComeAgain() throws Exception {
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(one.isValid(5) && other.isValid(5)).isTrue();
            Response answer = Api.given().get(PATH);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        awaitAnswer();
    }

    @Test
    void aBodyThatDoesNotComeInTimeIsGivenUp() throws Exception {
        try (RawSocket slow = RawSocket.open()) {
            slow.send("POST " + PATH + " HTTP/1.1\r\n" + RawSocket.HEAD
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            RawSocket.Answer answer = slow.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.isProblem()).isTrue();
            assertThat(answer.headers()).containsEntry("connection", "close");
        }
    }

    private static Response awaitRefusal(String detail) {
        Response answer;
        do {
            answer = Api.given().header("Accept-Language", "en").get(PATH);
        } while (answer.statusCode() == 200 || !detail.equals(answer.jsonPath().getString("detail")));
        return answer;
    }

    private static void awaitAnswer() {
        long end = System.nanoTime() + 60_000_000_000L;
        int status;
        do {
            status = Api.given().get(PATH).statusCode();
        } while (status == 503 && System.nanoTime() < end);
        assertThat(status).isEqualTo(200);
    }

    public static class FewHands implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "budget.limits.concurrent-requests", "2",
                    "budget.limits.waiting-readers", "1",
                    "budget.limits.body-time", "2S",
                    "quarkus.datasource.jdbc.max-size", "2",
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                    "quarkus.hibernate-orm.unsupported-properties.\"jakarta.persistence.query.timeout\"", "4000");
        }
    }
}
