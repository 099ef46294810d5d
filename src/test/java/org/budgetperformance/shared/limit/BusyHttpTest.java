package org.budgetperformance.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.Feed;
import org.budgetperformance.testing.RawSocket;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.Test;

/** A service that has all hands full says so, and is well again as soon as it has not. */
@QuarkusTest
@TestProfile(BusyHttpTest.FewHands.class)
class BusyHttpTest {
    private static final String PATH = "/v1/units";
    private static final String GET = "GET " + PATH + " HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n";
    private static final String POLL = "GET /v1/changes?after=%d&wait=5 HTTP/1.1\r\n" + RawSocket.HEAD + "\r\n";

    @Inject
    AgroalDataSource pool;

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        try (Connection lock = DatabaseTestResource.administrator()) {
            eventually(() -> {
                lock.createStatement().execute("lock tables unit write");
                try (RawSocket one = RawSocket.open().send(GET);
                        RawSocket other = RawSocket.open().send(GET)) {
                    isTurnedAway(Api.given().header("Accept-Language", "en").get(PATH));
                    assertThat(Watch.value("budget_refused_requests_total{reason=\"REQUESTS_BUSY\",}"))
                            .isPositive();
                    assertThat(Watch.value("budget_requests_in_work")).isEqualTo(2);
                    Api.given().options(PATH).then().statusCode(204);
                    RestAssured.given().get("/openapi").then().statusCode(200);
                    lock.createStatement().execute("unlock tables");
                    assertThat(one.answer().status()).isEqualTo(200);
                    assertThat(other.answer().status()).isEqualTo(200);
                }
            });
        }
        isAnsweredAgain();
    }

    @Test
    void whoGoesAwayLeavesTheirPlace() throws Exception {
        try (Connection lock = DatabaseTestResource.administrator()) {
            lock.createStatement().execute("lock tables unit write");
            eventually(() -> {
                try (RawSocket one = RawSocket.open().send(GET);
                        RawSocket other = RawSocket.open().send(GET)) {
                    isTurnedAway(Api.given().header("Accept-Language", "en").get(PATH));
                }
            });
            lock.createStatement().execute("unlock tables");
        }
        isAnsweredAgain();
    }

    @Test
    void whoWaitsForChangesTakesNoPlaceOfOthersButOneOfTheirOwn() throws Exception {
        String poll = POLL.formatted(Feed.end());
        eventually(() -> {
            try (RawSocket reader = RawSocket.open().send(poll)) {
                RawSocket.Answer refusal = RawSocket.exchange(poll);
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.headers()).containsEntry("retry-after", "5");
                Api.given().get(PATH).then().statusCode(200);
            }
        });
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
        isAnsweredAgain();
    }

    @Test
    void whoFindsNoConnectionToTheDatabaseIsToldToComeAgain() throws Exception {
        try (Connection one = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(one.isValid(5) && other.isValid(5)).isTrue();
            Response answer = Api.given().get(PATH);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(Watch.value("budget_refused_requests_total{reason=\"DATABASE\",}"))
                    .isPositive();
            // a busy pool is no dead database
            Watch.given().get("/q/health/ready").then().statusCode(200);
        }
        isAnsweredAgain();
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

    /** Who holds the places and who is turned away is settled by who comes first: so it is tried again where the third came first. */
    private static void eventually(ThrowingRunnable attempt) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(attempt);
    }

    private static void isTurnedAway(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.jsonPath().getString("detail"))
                .isEqualTo("2 requests are in work already; a further one would only wait.");
    }

    private static void isAnsweredAgain() {
        eventually(() -> Api.given().get(PATH).then().statusCode(200));
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
