package org.budgetperformance.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetperformance.shared.idempotency.Sent.KEY;
import static org.budgetperformance.shared.idempotency.Sent.REPLAYED;
import static org.budgetperformance.shared.idempotency.Sent.isReplayed;
import static org.budgetperformance.shared.idempotency.Sent.json;
import static org.budgetperformance.shared.idempotency.Sent.newKey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a key is, whose it is, and what is kept under it. */
@QuarkusTest
class IdempotencyKeyHttpTest {
    private static final Projects PROJECTS = new Projects(62);
    private static final String UNITS = "/v1/units";
    private static final String IMPORTS = "/v1/imports?dryRun=true";
    private static final byte[] DOCUMENT = DocumentText.of("955", 2024).text().getBytes(StandardCharsets.UTF_8);
    private static boolean seeded;

    private final Statements statements;
    private final DataSource database;

    IdempotencyKeyHttpTest(Statements statements, DataSource database) {
        this.statements = statements;
        this.database = database;
    }

    @BeforeEach
    void seed() {
        if (!seeded) {
            seeded = true;
            PROJECTS.create(PROJECTS.body(1));
            PROJECTS.create(PROJECTS.body(2));
        }
    }

    @Test
    void aKeyIsOfOneRequest() {
        String key = newKey();
        String indicators = PROJECTS.path(1) + "/indicators";
        String body = Projects.text(Projects.indicator("甲"));
        json(key, indicators, body).then().statusCode(201);
        reused(json(key, indicators, body + " "));
        reused(json(key, indicators, Projects.text(Projects.indicator("乙"))));
        reused(json(key, PROJECTS.path(2) + "/indicators", body));
        reused(json(key, UNITS, "{\"code\": \"%s\", \"name\": \"丙\"}".formatted(PROJECTS.unit(8))));
        json(key, indicators, body).then().statusCode(201).header(REPLAYED, "true");
    }

    @Test
    void aQueryAndAMediaTypeMakeAnotherRequest() {
        String key = newKey();
        raw(key, IMPORTS, "text/plain").then().statusCode(200);
        reused(raw(key, IMPORTS + "&fiscalYear=2024", "text/plain"));
        reused(form(key, "a.txt", DOCUMENT));
        raw(key, IMPORTS, "text/plain;charset=utf-8").then().statusCode(200).header(REPLAYED, "true");
    }

    @Test
    void aFormIsTheSameWhateverItsBoundaryAndTheNameOfItsFile() {
        String key = newKey();
        Response first = form(key, "a.txt", DOCUMENT);
        assertThat(first.statusCode()).isEqualTo(200);
        isReplayed(form(key, "b.txt", DOCUMENT), first);
        reused(form(key, "a.txt", DocumentText.of("956", 2024).text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() {
        String key = newKey();
        json(key, UNITS, "{\"code\": \"869001\", \"name\": \"单位\"}")
                .then()
                .statusCode(422)
                .header(REPLAYED, nullValue());
        String mended = "{\"code\": \"%s\", \"name\": \"单位\"}".formatted(PROJECTS.unit(7));
        Response first = json(key, UNITS, mended);
        assertThat(first.statusCode()).isEqualTo(201);
        isReplayed(json(key, UNITS, mended), first);
    }

    @Test
    void twoKeysAreTwoRequests() {
        String body = Projects.text(Projects.indicator("丁"));
        String indicators = PROJECTS.path(2) + "/indicators";
        // upper and lower case are told apart
        for (String key : new String[] {"aa" + newKey(), "AA" + newKey()}) {
            json(key, indicators, body).then().statusCode(201).header(REPLAYED, nullValue());
        }
        assertThat(Projects.read(PROJECTS.path(2)).get("indicators")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb"})
    void aKeyIsOfVisibleAsciiCharacters(String key) {
        Api.givenFaulty()
                .header(KEY, key)
                .contentType("application/json")
                .body("{}")
                .post(UNITS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(KEY));
    }

    @Test
    void aKeyHasAtMost255Characters() {
        String body = "{\"code\": \"%s\", \"name\": \"单位\"}".formatted(PROJECTS.unit(6));
        String longest = "~" + "!".repeat(254);
        Api.givenFaulty()
                .header(KEY, longest + "!")
                .contentType("application/json;charset=UTF-8")
                .body(body)
                .post(UNITS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("TOO_LONG"));
        Response first = json(longest, UNITS, body);
        assertThat(first.statusCode()).isEqualTo(201);
        isReplayed(json(longest, UNITS, body), first);
    }

    @Test
    void whatOneReplicaKeptAnotherAnswersWith() throws SQLException {
        String one = newKey();
        String other = newKey();
        String body = "{\"code\": \"%s\", \"name\": \"单位\"}".formatted(PROJECTS.unit(5));
        Response first = json(one, UNITS, body);
        // this replica never saw the other key; nothing but the row can tell it what to answer
        try (Connection connection = database.getConnection();
                PreparedStatement copy = connection.prepareStatement("insert into idempotency_key"
                        + " select caller, ?, kept_since, fingerprint, status, headers, body"
                        + " from idempotency_key where idempotency_key = ?")) {
            copy.setString(1, other);
            copy.setString(2, one);
            assertThat(copy.executeUpdate()).isEqualTo(1);
        }
        isReplayed(json(other, UNITS, body), first);
    }

    @Test
    void aKeyCostsThreeStatementsAndAReplayTwo() {
        long plain = statements.of(() -> PROJECTS.create(PROJECTS.body(10)));
        String key = newKey();
        String project = Projects.text(PROJECTS.body(11));
        assertThat(statements.of(() -> json(key, Projects.PATH, project))).isEqualTo(plain + 3);
        assertThat(statements.of(() -> json(key, Projects.PATH, project))).isEqualTo(2);
    }

    private static Response raw(String key, String path, String mediaType) {
        return Api.given()
                .header(KEY, key)
                .contentType(mediaType)
                .body(DOCUMENT)
                .post(path);
    }

    private static Response form(String key, String name, byte[] document) {
        return Api.given()
                .header(KEY, key)
                .multiPart("document", name, document, "text/plain")
                .post(IMPORTS);
    }

    private static void reused(Response answer) {
        answer.then()
                .statusCode(422)
                .header(REPLAYED, nullValue())
                .body("errors.parameter", contains(KEY))
                .body("errors.code", contains("IDEMPOTENCY_KEY_REUSED"));
    }
}
