package org.budgetperformance.shared.idempotency;

import static org.budgetperformance.shared.idempotency.Sent.json;
import static org.budgetperformance.shared.idempotency.Sent.newKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.Test;

/** Takes as long as the service lets a write wait for another. */
@QuarkusTest
class IdempotencyWaitHttpTest {
    private static final Projects PROJECTS = new Projects(64);

    private final DataSource database;

    IdempotencyWaitHttpTest(DataSource database) {
        this.database = database;
    }

    @Test
    void whoWaitsTooLongForTheFirstIsToldToTryAgain() throws SQLException {
        String key = newKey();
        String body = "{\"code\": \"%s\", \"name\": \"单位\"}".formatted(PROJECTS.unit(9));
        try (HeldKey first = HeldKey.of(database, key)) {
            json(key, "/v1/units", body)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "5")
                    .body("type", is("/problems/conflict"))
                    .body("detail", is("首次请求仍在处理中，请稍后重新发送。"))
                    .body("errors.code", contains("IDEMPOTENCY_KEY_IN_USE"));
        }
        json(key, "/v1/units", body).then().statusCode(201);
    }
}
