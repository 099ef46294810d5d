package org.budgetperformance.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tokens of a real provider, whose keys the service finds by itself. Departments 755 and 756. */
@QuarkusTest
@QuarkusTestResource(value = KeycloakServer.class, restrictToAnnotatedClass = true)
@Tag("keycloak")
class KeycloakHttpTest {
    private static final String DEPARTMENTS = "/v1/departments";
    private static final String UNITS = "/v1/units";
    private static boolean seeded;

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            for (String code : new String[] {"755", "756"}) {
                post("finance", DEPARTMENTS, code).then().statusCode(201);
                post("finance", UNITS, code + "001").then().statusCode(201);
            }
        }
    }

    @Test
    void aReaderReadsWhatTheTokenNames() {
        as("reader").get(UNITS).then().statusCode(200).body("items.code", contains("755001"));
        as("reader").get(UNITS + "/756001").then().statusCode(404);
        post("reader", UNITS, "755009").then().statusCode(403).header("WWW-Authenticate", containsString("scope"));
    }

    @Test
    void anEditorWritesItsUnitsProjectsButNoUnits() {
        post("unit-editor", UNITS, "755009").then().statusCode(403);
        as("unit-editor").get(UNITS + "/755001").then().statusCode(200);
        as("unit-editor")
                .header("If-Match", "*")
                .delete("/v1/projects/13020924P00056710001P")
                .then()
                .statusCode(404);
    }

    @Test
    void aReviewerReadsEverythingAndWritesNothing() {
        as("reviewer").get(UNITS + "/756001").then().statusCode(200);
        as("reviewer").header("If-Match", "*").delete(UNITS + "/756001").then().statusCode(403);
    }

    @Test
    void theAuditIsForTheAuditorAndNamesTheTokensSubject() {
        as("finance").get("/v1/audit-entries").then().statusCode(403);
        as("auditor")
                .get("/v1/audit-entries?client=finance&target=/v1/units")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.subject", everyItem(is(claim(RealmClient.token("finance"), "sub"))));
        post("auditor", UNITS, "755009").then().statusCode(403);
    }

    @Test
    void aTokenThatHasExpiredIsRefused() throws InterruptedException {
        String token = RealmClient.token("short-lived");
        long expires = Long.parseLong(claim(token, "exp"));
        // the service allows clocks no difference
        while (!Instant.now().isAfter(Instant.ofEpochSecond(expires).plusSeconds(1))) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        isRefused(Api.as(token).get(UNITS));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        isRefused(as("other-audience").get(UNITS));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        isRefused(Api.as(RealmClient.token("other", "reviewer")).get(UNITS));
    }

    @Test
    void noTokenIsAProblemThatSaysWhatIsMissing() {
        Api.givenUnknown()
                .get(UNITS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer "));
    }

    @Test
    void aNewKeyOfTheProviderIsFoundByItself() throws InterruptedException {
        String before = RealmClient.token("reviewer");
        RealmClient.rotateKey();
        String after = RealmClient.token("reviewer");
        assertThat(part(after, 0)).isNotEqualTo(part(before, 0));
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (RestAssured.given()
                        .header("Authorization", "Bearer " + after)
                        .get(UNITS)
                        .statusCode()
                != 200) {
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        Api.as(before).get(UNITS).then().statusCode(200);
    }

    private static void isRefused(Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    private static RequestSpecification as(String client) {
        return Api.as(RealmClient.token(client));
    }

    private static Response post(String client, String path, String code) {
        return as(client)
                .contentType("application/json")
                .body("{\"code\": \"%s\", \"name\": \"名称%s\"}".formatted(code, code))
                .post(path);
    }

    private static String claim(String token, String name) {
        return JsonPath.from(part(token, 1)).getString(name);
    }

    private static String part(String token, int index) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]), StandardCharsets.UTF_8);
    }
}
