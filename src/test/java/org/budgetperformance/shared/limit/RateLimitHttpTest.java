package org.budgetperformance.shared.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Token;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.Test;

/** A client that asks too often is told when to come again; what is not an operation is not counted. */
@QuarkusTest
@TestProfile(RateLimitHttpTest.ThreeAtOnce.class)
class RateLimitHttpTest {
    private static final String PATH = "/v1/departments";

    @Test
    void aClientThatAsksTooOftenIsToldWhenToComeAgain() throws Exception {
        Response refusal = Api.given().get(PATH);
        for (int asked = 0; refusal.statusCode() == 200 && asked < 1000; asked++) {
            refusal = Api.given().header("Accept-Language", "en").get(PATH);
        }
        assertThat(refusal.statusCode()).isEqualTo(429);
        assertThat(Watch.value("budget_refused_requests_total{reason=\"RATE_LIMITED\",}"))
                .isEqualTo(1);
        assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/too-many-requests");
        assertThat(refusal.jsonPath().getString("detail")).isEqualTo("One client may make 1 requests a second.");
        int seconds = Integer.parseInt(refusal.header("Retry-After"));
        assertThat(seconds).isBetween(1, 2);

        otherClientsAreAnswered();
        Api.given().options(PATH).then().statusCode(204);
        Watch.given().get("/q/health/live").then().statusCode(200);
        RestAssured.given().get("/openapi").then().statusCode(200);

        Thread.sleep(seconds * 1000L);
        Api.given().get(PATH).then().statusCode(200);
    }

    private static void otherClientsAreAnswered() {
        String token = Token.of("finance").with("azp", "another").signed();
        Api.as(token).get(PATH).then().statusCode(200);
    }

    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("budget.limits.requests-per-second", "1", "budget.limits.burst", "3");
        }
    }
}
