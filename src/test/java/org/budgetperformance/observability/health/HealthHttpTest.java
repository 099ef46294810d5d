package org.budgetperformance.observability.health;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.budgetperformance.testing.DatabaseTestResource;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an orchestrator is told. The scripts watch-check and packaged-service.sh ask the packaged service, on a database that goes away. */
@QuarkusTest
class HealthHttpTest {
    @ParameterizedTest
    @ValueSource(strings = {"started", "live", "ready"})
    void aServiceThatIsWellSaysSo(String question) {
        Watch.given().get("/q/health/" + question).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void aDatabaseThatCanOnlyBeReadIsNotReadyUntilItCanBeWrittenTo() throws SQLException {
        try (Connection connection = DatabaseTestResource.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute("set global read_only = 1");
            try {
                ready(503, "is on no server that can be reached and takes writes");
                Watch.given().get("/q/health/live").then().statusCode(200);
            } finally {
                statement.execute("set global read_only = 0");
            }
        }
        ready(200, "can be written to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/info"})
    void clientsOutsideAreToldNothingOfIt(String path) {
        RestAssured.given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    private static void ready(int status, String state) {
        Watch.given()
                .get("/q/health/ready")
                .then()
                .statusCode(status)
                .body("checks.find { it.name == 'database' }.data.state", equalTo(state));
    }
}
