package org.budgetperformance.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.core.ThrowingRunnable;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that takes no more writes, as a primary of a replication group that is one no more, is nothing to the service. */
@QuarkusTest
class ReadOnlyServerHttpTest {
    private static final String PATH = "/v1/departments";
    private static final String READINESS = "/q/health/ready";

    @AfterEach
    void takeWritesAgain() throws SQLException {
        readOnly(false);
        eventually(() -> Api.given().get(PATH).then().statusCode(200));
        Watch.given().get(READINESS).then().statusCode(200);
    }

    @Test
    void whoWritesToItIsToldToComeAgain() throws SQLException {
        Api.given().get(PATH).then().statusCode(200);
        readOnly(true);
        Response answer = Api.given()
                .contentType("application/json")
                .body("{\"code\":\"987\",\"name\":\"部门\"}")
                .post(PATH);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void connectionsToItAreGivenUpAndTheServiceIsNotReady() throws SQLException {
        Api.given().get(PATH).then().statusCode(200);
        readOnly(true);
        eventually(() -> Api.given().get(PATH).then().statusCode(503));
        Watch.given().get(READINESS).then().statusCode(503);
        Watch.given().get("/q/health/live").then().statusCode(200);
    }

    private static void readOnly(boolean on) throws SQLException {
        try (Connection administrator = DatabaseTestResource.administrator()) {
            administrator.createStatement().execute("set global read_only = " + on);
        }
    }

    private static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(check);
    }
}
