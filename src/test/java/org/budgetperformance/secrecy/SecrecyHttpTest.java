package org.budgetperformance.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.domain.ProjectStatus;
import org.budgetperformance.observability.metrics.DomainFigures;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.Exercised;
import org.budgetperformance.testing.Feed;
import org.budgetperformance.testing.Moves;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Seed;
import org.budgetperformance.testing.TwinDatabase;
import org.budgetperformance.testing.Watch;
import org.budgetperformance.testing.Writes;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Without clearance every answer is the same to the byte, whether or not secrets are kept, and whatever they say. The requests are made
 * from the contract, so that an operation that is new is asked too.
 */
@QuarkusTest
class SecrecyHttpTest {
    private static final Projects PROJECTS = new Projects(14);
    private static final DocumentText DOCUMENT =
            DocumentText.of("696", 2024).entries(4).classified(2).withheld(1, 3);
    private static final int WITHHOLDING = 1;
    private static final int CLASSIFIED = 9;
    private static final String TARGETS = "/v1/departments/%s/performance-targets/2024";
    private static final String SECRET = "绝密";
    private static final String[] WHERE_SECRETS_ARE = {"withheld_value", "classified_project", "audit_entry"};
    private static final Logged LOGGED = new Logged();

    private static Map<String, List<String>> known = Map.of();
    private static long start;

    @Inject
    DomainFigures figures;

    @BeforeEach
    void thereIsSomethingToBeRead() {
        if (known.isEmpty()) {
            LogManager.getLogManager().getLogger("").addHandler(LOGGED);
            start = Feed.end();
            PROJECTS.create(Withholding.body(PROJECTS, WITHHOLDING));
            Moves.to(PROJECTS.path(WITHHOLDING), ProjectStatus.AMENDING);
            PROJECTS.create(Withholding.body(PROJECTS, 2).put("name", "甲"));
            PROJECTS.create(PROJECTS.whole(3).put("name", "乙"));
            PROJECTS.create(PROJECTS.body(4));
            Projects.patch(PROJECTS.path(2), "*", "{\"name\": \"丙\"}").then().statusCode(200);
            Seed.delete(PROJECTS.path(4));
            putTargets();
            known = known(imported());
        }
    }

    @AfterAll
    static void logNoMore() {
        LogManager.getLogManager().getLogger("").removeHandler(LOGGED);
    }

    @Test
    void everyReadOfTheContractIsAskedWithSuccess() {
        List<String> failing = Probes.reads().stream()
                .map(new Probes(known)::plain)
                .filter(address -> Api.unheld().get(address).statusCode() != 200)
                .toList();
        assertThat(failing).isEmpty();
        assertThat(Probes.reads()).hasSizeGreaterThan(20);
    }

    @Test
    void noAnswerTellsWhichOfTwoDatabasesKeepsSecretsOrWhatTheySay() throws SQLException {
        Answers without = answers();
        assertThat(without.all()).hasSizeGreaterThan(500);
        List<String> metrics = metrics();
        assertThat(metrics).hasSizeGreaterThan(10).noneMatch(line -> line.endsWith("NaN"));
        try (TwinDatabase twin = TwinDatabase.build()) {
            assertThat(twin.differences()).isEmpty();
            twin.use();
            keep();
            assertThat(kept()).hasSize(5).allMatch(value -> value.startsWith(SECRET));
            assertThat(twin.differences()).containsExactlyInAnyOrder(WHERE_SECRETS_ARE);
            assertThat(without.differences(answers())).as("with secrets").isEmpty();
            assertThat(metrics()).as("with secrets").isEqualTo(metrics);
            erase();
            assertThat(without.differences(answers())).as("with secrets erased").isEmpty();
        }
        Logger.getLogger(getClass()).info("nothing told");
        assertThat(LOGGED.messages)
                .anyMatch(message -> message.contains("nothing told"))
                .noneMatch(message -> message.contains(SECRET));
    }

    /** What the metrics tell of the database. */
    private List<String> metrics() {
        figures.refresh();
        return Watch.metrics()
                .lines()
                .filter(line -> line.matches("budget_(projects|findings|feed).*"))
                .toList();
    }

    @Test
    void aClassifiedProjectIsMissedAsOneThatNeverWas() {
        String path = Secrets.CLASSIFIED + "/" + PROJECTS.code(8);
        Secrets.keep(path, Projects.text(PROJECTS.body(8).put("name", "绝密")));
        String none = PROJECTS.code(7);
        String missed = Api.given()
                .get(PROJECTS.path(8))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String never = Api.given()
                .get(PROJECTS.path(7))
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(missed.replace(PROJECTS.code(8), none)).isEqualTo(never);
        Secrets.erase(path);
    }

    private static Answers answers() {
        Answers answers = new Answers();
        Probes probes = new Probes(known);
        for (ContractFile.Operation operation : Probes.reads()) {
            for (String address : probes.addresses(operation)) {
                for (String type : ContractFile.mediaTypes(operation)) {
                    answers.add("GET", address, "", "Accept", type);
                }
            }
            ContractFile.mediaTypes(operation)
                    .forEach(type -> answers.add("HEAD", probes.plain(operation), "", "Accept", type));
            answers.add("GET", probes.plain(operation), "", "If-None-Match", "*", "Accept-Encoding", "gzip");
        }
        answers.addEvents("/v1/changes/stream?documents=true&after=" + start, Feed.end());
        Exercised.note("streamChanges", 200);
        addRefusals(answers);
        return answers;
    }

    /** Writes that change nothing: refused ones, dry runs, and those of what is there already. */
    private static void addRefusals(Answers answers) {
        String json = "application/json";
        String there = PROJECTS.path(WITHHOLDING);
        String same = Projects.text(Projects.read(there));
        String values = there + "/withheld-values";
        for (String path : List.of(PROJECTS.path(CLASSIFIED), there)) {
            String body = Projects.text(PROJECTS.whole(path.equals(there) ? WITHHOLDING : CLASSIFIED));
            String faulty =
                    body.replace("331000.00", "\"?\"").replace("{\"code\"", "{\"withheld\":[\"/purpose\"],\"code\"");
            for (String part : List.of("", "/indicators", "/revisions", "/revisions/2", "/disbursement-plan")) {
                answers.add("GET", path + part, "");
                answers.add("HEAD", path + part, "");
            }
            answers.add("PUT", path, body, "Content-Type", json);
            answers.add("PUT", path, body, "Content-Type", json, "If-Match", "\"1-x\"");
            answers.add("PUT", path, faulty, "Content-Type", json, "If-None-Match", "*");
            answers.add("PUT", path, faulty, "Content-Type", json, "If-Match", "*");
            answers.add("POST", Projects.PATH, faulty, "Content-Type", json);
            answers.add("DELETE", path, "", "If-Match", "\"1-x\"");
            answers.add("PATCH", path, "{\"purpose\": \"绝密\"}", "Content-Type", Projects.MERGE_PATCH, "If-Match", "*");
            answers.add("POST", "/v1/project-batches?dryRun=true", "[" + body + "]", "Content-Type", json);
            answers.add("PUT", path + "/disbursement-plan", "{}", "Content-Type", json, "If-Match", "\"1-x\"");
            answers.add("POST", path + "/indicators", "{}", "Content-Type", json);
        }
        answers.add("PUT", there, same, "Content-Type", json, "If-Match", "*");
        answers.add("POST", Projects.PATH, Projects.text(PROJECTS.body(WITHHOLDING)), "Content-Type", json);
        answers.add("DELETE", "/v1/units/" + PROJECTS.unit(1), "", "If-Match", "*");
        answers.add("DELETE", "/v1/departments/" + PROJECTS.department(), "", "If-Match", "*");
        answers.add("POST", "/v1/imports", DOCUMENT.text().substring(0, 2000), "Content-Type", "text/plain");
        answers.add("POST", "/v1/imports?dryRun=true", DOCUMENT.text(), "Content-Type", "text/plain");
        String entries = targets(PROJECTS.code(CLASSIFIED));
        answers.add("PUT", TARGETS.formatted(PROJECTS.department()), entries, "Content-Type", json, "If-Match", "*");
        for (String path : List.of(
                values,
                values + "/purpose",
                Secrets.CLASSIFIED,
                Secrets.CLASSIFIED + "/" + PROJECTS.code(CLASSIFIED))) {
            Stream.of("GET", "HEAD").forEach(method -> answers.add(method, path, ""));
            answers.add("PUT", path, Secrets.value("?"), "Content-Type", json, "If-Match", "*");
            answers.add("DELETE", path, "", "If-Match", "*");
        }
    }

    /** Secrets that are longer and shorter than what is told instead of them. */
    private static void keep() {
        int length = 1;
        for (String path : withheld()) {
            Secrets.keep(path, Secrets.value(SECRET.repeat(length)));
            length += 40;
        }
        ObjectNode project =
                PROJECTS.whole(CLASSIFIED).put("name", SECRET.repeat(50)).put("purpose", SECRET);
        Secrets.keep(Secrets.CLASSIFIED + "/" + PROJECTS.code(CLASSIFIED), Projects.text(project));
    }

    private static void erase() {
        withheld().forEach(Secrets::erase);
        Secrets.erase(Secrets.CLASSIFIED + "/" + PROJECTS.code(CLASSIFIED));
    }

    private static List<String> kept() {
        return withheld().stream()
                .map(path -> Secrets.given().get(path).jsonPath().getString("value"))
                .toList();
    }

    private static List<String> withheld() {
        String project = PROJECTS.path(WITHHOLDING);
        String indicator = "indicators." + Withholding.indicator(project, 0);
        return Stream.of(
                        "purpose",
                        "objectives.1.text",
                        indicator + ".target",
                        indicator + ".description",
                        indicator + ".basis")
                .map(member -> Secrets.path(project, member))
                .toList();
    }

    private static Map<String, List<String>> known(String importId) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("projectCode", List.of(PROJECTS.code(WITHHOLDING)));
        values.put("departmentCode", List.of(PROJECTS.department(), "696"));
        values.put("unitCode", List.of(PROJECTS.unit(1)));
        values.put("fiscalYear", List.of("2024"));
        values.put("indicatorId", List.of(Withholding.indicator(PROJECTS.path(WITHHOLDING), 0)));
        values.put("findingId", List.of(waived()));
        values.put("importId", List.of(importId));
        values.put("version", List.of("1"));
        values.put("mofDivCode", List.of(PROJECTS.code(1).substring(0, 6)));
        values.put("procodes", List.of(PROJECTS.code(WITHHOLDING), PROJECTS.code(CLASSIFIED)));
        values.put("code", List.of(PROJECTS.code(1).substring(0, 6), PROJECTS.code(CLASSIFIED)));
        values.put("codeListName", List.of("plan-bases"));
        values.put("q", List.of("绝密", "项目", "9"));
        values.put("limit", List.of("1", "200"));
        values.put("after", List.of(Long.toString(start)));
        values.put("asOf", List.of(Instant.now().toString()));
        return values;
    }

    private static String waived() {
        String findings = PROJECTS.path(WITHHOLDING) + "/findings";
        String id = Projects.read(findings).at("/items/0/id").asText();
        Writes.put(findings + "/" + id + "/waiver", "{\"reason\": \"经核实无误\"}", "If-None-Match", "*")
                .then()
                .statusCode(201);
        return id;
    }

    private static void putTargets() {
        Writes.put(TARGETS.formatted(PROJECTS.department()), targets(PROJECTS.code(WITHHOLDING)), "If-None-Match", "*")
                .then()
                .statusCode(201);
    }

    private static String targets(String project) {
        return """
                {"overallObjective": "目标", "subTargets": [], "safeguards": [],
                 "entries": [{"seq": 1, "projectCode": "%s"}, {"seq": 2, "classified": true}]}""".formatted(project);
    }

    private static String imported() {
        return Api.given()
                .contentType("text/plain")
                .body(DOCUMENT.bytes())
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Keeps what is logged, with the failures. */
    private static final class Logged extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord message) {
            messages.add(message.getMessage()
                    + List.of(message.getParameters() == null ? new Object[0] : message.getParameters())
                    + message.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
