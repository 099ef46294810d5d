package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Spans;
import org.budgetperformance.testing.Statements;
import org.budgetperformance.testing.Token;
import org.junit.jupiter.api.Test;

/** Traces lead through the service to the statements it makes, and carry nothing that was said in confidence. */
@QuarkusTest
class TraceHttpTest {
    private static final Projects PROJECTS = new Projects(29);
    private static final String SECRET = "绝密轨迹";

    private final String trace = Statements.trace();

    @Inject
    Spans spans;

    @Inject
    AgroalDataSource pool;

    @Test
    void aTraceThatARequestBringsGoesOnThroughItsStatements() {
        // with a digit, so that no index of texts is asked first, as MySQL's is for Chinese alone
        traced(Api.given())
                .queryParam("q", SECRET + "1")
                .get("/v1/projects")
                .then()
                .statusCode(200);
        SpanData request = ofRequest();
        assertThat(request.getName()).isEqualTo("GET /v1/projects");
        assertThat(request.getParentSpanId()).isEqualTo(Statements.PARENT);
        assertThat(of(SpanKind.CLIENT))
                .hasSize(1)
                .allMatch(statement -> statement.getParentSpanId().equals(request.getSpanId()))
                .allMatch(statement -> told(statement).contains("from project "));
        assertThat(kept()).noneMatch(span -> told(span).contains(SECRET));
    }

    @Test
    void noSpanTellsASecretOrWhatItIsFoundBy() {
        PROJECTS.create(Withholding.body(PROJECTS, 1));
        String classified = Secrets.CLASSIFIED + "/" + PROJECTS.code(2);
        String project = Projects.text(PROJECTS.body(2).put("name", SECRET));
        String key = UUID.randomUUID().toString();
        String token = Token.of("finance").cleared().signed();
        for (String path : List.of(Secrets.path(PROJECTS.path(1), "purpose"), classified)) {
            String body = path.equals(classified) ? project : Secrets.value(SECRET);
            RequestSpecification request = traced(Api.as(token)).header("Idempotency-Key", key);
            Secrets.put(request, path, body, "If-None-Match", "*").then().statusCode(201);
        }
        traced(Api.as(token)).get(classified).then().statusCode(200);
        ofRequest();
        assertThat(of(SpanKind.CLIENT)).hasSizeGreaterThan(5);
        assertThat(kept())
                .noneMatch(span -> told(span).contains(SECRET))
                .noneMatch(span -> told(span).contains(PROJECTS.code(2)))
                .noneMatch(span -> told(span).contains(key))
                .noneMatch(span -> told(span).contains(token.substring(0, 20)));
        Secrets.erase(classified);
    }

    @Test
    void whatTheDatabaseSaysOfAFailureIsNotTold() throws SQLException {
        SpanContext caller = SpanContext.createFromRemoteParent(
                trace, Statements.PARENT, TraceFlags.getSampled(), TraceState.getDefault());
        try (Scope traced = Span.wrap(caller).makeCurrent();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(traced).isNotNull();
            try {
                statement.execute("select name from project where name = '" + SECRET + "' and 甲乙 = 1");
            } catch (SQLException expected) {
                assertThat(expected.getMessage()).contains("甲乙");
            }
        }
        await().until(() -> !of(SpanKind.CLIENT).isEmpty());
        assertThat(of(SpanKind.CLIENT))
                .noneMatch(span -> told(span).contains(SECRET))
                .allMatch(span -> span.getEvents().isEmpty());
    }

    private RequestSpecification traced(RequestSpecification request) {
        return request.header("traceparent", Statements.parent(trace));
    }

    /** The last span of a request; it is ended a moment after its answer. */
    private SpanData ofRequest() {
        await().until(() -> !of(SpanKind.SERVER).isEmpty());
        List<SpanData> requests = of(SpanKind.SERVER);
        return requests.get(requests.size() - 1);
    }

    private List<SpanData> of(SpanKind kind) {
        return kept().stream().filter(span -> span.getKind() == kind).toList();
    }

    private List<SpanData> kept() {
        return spans.of(trace);
    }

    private static String told(SpanData span) {
        return span.getName() + span.getAttributes() + span.getEvents() + span.getStatus();
    }
}
