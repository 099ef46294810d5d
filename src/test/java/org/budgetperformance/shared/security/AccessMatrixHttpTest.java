package org.budgetperformance.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.ContractFile.Operation;
import org.budgetperformance.testing.Exercised;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Statements;
import org.budgetperformance.testing.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, asked by every role, with and without clearance, of one's own department and of another. Who may do
 * what is read from the contract; the table is left in {@code target/access-matrix.md}.
 */
@QuarkusTest
class AccessMatrixHttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::claim).toList();
    private static final Set<String> SCOPED = Set.of("reader", "unit-editor");
    private static final String STREAM = "streamChanges";
    /** What a request without conditions or content comes to once it is let in. */
    private static final Map<String, Integer> LET_IN =
            Map.of("GET", 200, "PUT", 428, "PATCH", 428, "DELETE", 428, "POST", 422);

    private final Statements statements;

    AccessMatrixHttpTest(Statements statements) {
        this.statements = statements;
    }

    @Test
    void everyOperationIsOpenToTheRolesOfTheContractForTheirUnitsAndToNobodyElse() throws Exception {
        Ground own = Ground.of(new Projects(53));
        Ground other = Ground.of(new Projects(54));
        List<String> table = new ArrayList<>(List.of(
                "| operation | no token | every role, other scopes | " + String.join(" | ", columns()) + " |",
                "|---|---|---|" + "---|".repeat(columns().size())));
        for (Operation operation : ContractFile.operations()) {
            List<String> cells =
                    new ArrayList<>(List.of(operation.id(), nobody(operation, own), outOfScope(operation, own)));
            for (String column : columns()) {
                cells.add(cell(operation, column, own, other));
            }
            table.add("| " + String.join(" | ", cells) + " |");
        }
        Files.write(Path.of("target", "access-matrix.md"), table);
    }

    private static List<String> columns() {
        return ROLES.stream()
                .flatMap(role -> List.of(role, role + " cleared").stream())
                .toList();
    }

    private String nobody(Operation operation, Ground own) throws Exception {
        Answer answer = ask(operation, own, null);
        assertThat(answer.status()).as("%s without a token", operation.id()).isEqualTo(401);
        return "401";
    }

    /** Whatever its subject is trusted with, a client does no more than its token's scopes say. */
    private String outOfScope(Operation operation, Ground own) throws Exception {
        String others = Token.ALL_SCOPES.replace(" " + scope(operation), "");
        Token everything = Token.of(ROLES.toArray(String[]::new)).units(own.department());
        Answer answer = ask(operation, own, everything.cleared().scope(others).signed());
        assertThat(answer.status()).as("%s in other scopes", operation.id()).isEqualTo(403);
        return "403";
    }

    private String cell(Operation operation, String column, Ground own, Ground other) throws Exception {
        String role = column.replace(" cleared", "");
        Token token = Token.of(role).units(own.department());
        String signed = (column.equals(role) ? token : token.cleared()).signed();
        Answer here = ask(operation, own, signed);
        Answer there = ask(operation, other, signed);
        String what = "%s by %s".formatted(operation.id(), column);
        if (!isAllowed(operation, role, !column.equals(role))) {
            assertThat(List.of(here.status(), there.status())).as(what).containsOnly(403);
            return "403";
        }
        assertThat(here.status())
                .as(what)
                .isEqualTo(LET_IN.get(operation.method().toUpperCase(Locale.ROOT)));
        boolean bound = operation.path().matches(".*\\{(projectCode|departmentCode|unitCode|importId)}.*");
        if (!SCOPED.contains(role)) {
            assertThat(there.status()).as(what).isEqualTo(here.status());
            return here.status() + ", all units";
        }
        if (bound) {
            Ground nowhere = Ground.nowhere();
            Answer absent = ask(operation, nowhere, signed);
            assertThat(there.status()).as(what).isEqualTo(absent.status());
            assertThat(other.anonymous(there.text())).as(what).isEqualTo(nowhere.anonymous(absent.text()));
            assertThat(there.headers()).as(what).isEqualTo(absent.headers());
            assertThat(there.statements()).as(what).isEqualTo(absent.statements());
            return here.status() + ", others as if not there: " + there.status();
        }
        assertThat(there.text()).as(what).doesNotContain(other.name("projectCode"), other.name("unitCode") + "\"");
        return here.status() + ", own units";
    }

    private static boolean isAllowed(Operation operation, String role, boolean cleared) {
        List<String> roles = new ArrayList<>();
        ContractFile.at(operation.pointer() + "/x-roles").forEach(it -> roles.add(it.asText()));
        boolean secret = scope(operation).equals("budget:secret");
        return (roles.isEmpty() || roles.contains(role)) && (cleared || !secret);
    }

    private static String scope(Operation operation) {
        JsonNode own = ContractFile.at(operation.pointer() + "/security");
        return (own.isMissingNode() ? ContractFile.at("/security") : own)
                .at("/0/oauth2/0")
                .asText();
    }

    private Answer ask(Operation operation, Ground ground, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + ground.address(operation.path())))
                .header("Accept-Language", "en");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        body(operation).forEach((type, body) -> request.header("Content-Type", type));
        request.method(
                operation.method().toUpperCase(Locale.ROOT),
                body(operation).isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(
                                body(operation).values().iterator().next()));
        String trace = Statements.trace();
        request.header("traceparent", Statements.parent(trace));
        HttpResponse<InputStream> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Exercised.note(operation.id(), answer.statusCode());
        String text = text(operation, answer);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return new Answer(answer.statusCode(), headers, text, statements.of(trace));
    }

    /** The stream never ends. */
    private static String text(Operation operation, HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            return operation.id().equals(STREAM) && answer.statusCode() == 200
                    ? ""
                    : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> body(Operation operation) {
        return switch (operation.id()) {
            case "importDocument" -> Map.of("text/plain", "nothing");
            case "writeProjectBatch" -> Map.of("application/x-ndjson", "{}\n");
            default ->
                switch (operation.method().toUpperCase(Locale.ROOT)) {
                    case "POST", "PUT" -> Map.of("application/json", "{}");
                    case "PATCH" -> Map.of(Projects.MERGE_PATCH, "{}");
                    default -> new LinkedHashMap<>();
                };
        };
    }

    /** @param statements how many it took: with as many an answer takes about as long */
    private record Answer(int status, Map<String, List<String>> headers, String text, long statements) {}
}
