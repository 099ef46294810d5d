package org.budgetperformance.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.budgetperformance.document.DocumentText;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.ContractFile;
import org.budgetperformance.testing.Feed;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.RawSocket;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.Test;

/** What the metrics tell, and that nobody can make them grow. */
@QuarkusTest
class MetricsHttpTest {
    private static final String REQUESTS = "http_server_requests_seconds_count";
    private static final DocumentText DOCUMENT = DocumentText.of("689", 2024).entries(3);

    @Inject
    DomainFigures figures;

    @Test
    void nothingThatAClientMakesUpBecomesALabel() throws IOException {
        askInEveryWay("aaaaaaaa");
        Set<String> before = requests();
        for (int round = 0; round < 3; round++) {
            askInEveryWay(UUID.randomUUID().toString().replaceAll("[^a-f]", "g").substring(0, 8));
        }
        assertThat(requests()).isEqualTo(before);
        assertThat(Watch.metrics()).doesNotContain("aaaaaaaa");
        Set<String> paths = ContractFile.operations().stream()
                .map(ContractFile.Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
        paths.add("OTHER");
        assertThat(labelValues(before, "uri")).isSubsetOf(paths);
        assertThat(labelValues(before, "method"))
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "OTHER");
        assertThat(labelValues(before, "status")).allMatch(status -> status.matches("[2-5]\\d\\d|RESET"));
    }

    @Test
    void aRequestIsCountedByItsOperationAndTimedInBuckets() {
        String series =
                "{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/projects/{projectCode}/findings\"";
        Projects projects = new Projects(26);
        projects.create(projects.whole(1));
        Api.given().get(projects.path(1) + "/findings").then().statusCode(200);
        await().until(() -> Watch.metrics().contains(REQUESTS + series));
        double before = Watch.value(REQUESTS + series + ",}");
        Api.given().get(projects.path(1) + "/findings").then().statusCode(200);
        await().until(() -> Watch.value(REQUESTS + series + ",}") == before + 1);
        assertThat(Watch.value("http_server_requests_seconds_bucket" + series + ",le=\"+Inf\",}"))
                .isEqualTo(before + 1);
    }

    @Test
    void figuresOfTheDomainAreThoseThatTheServiceAnswers() {
        Projects projects = new Projects(27);
        projects.create(projects.whole(1));
        figures.refresh();
        assertThat(Watch.value("budget_projects{status=\"DRAFT\",}")).isEqualTo(total("/v1/projects?status=DRAFT"));
        assertThat(Watch.value("budget_findings_open{severity=\"WARNING\",}"))
                .isPositive()
                .isEqualTo(total("/v1/findings?severity=WARNING&status=OPEN"));
        double end = (double) Feed.end();
        assertThat(Watch.value("budget_feed_position")).isEqualTo(end);
        assertThat(Watch.value("budget_feed_given_position")).isEqualTo(end);
        assertThat(Watch.value("budget_feed_newest_change_timestamp_seconds"))
                .isBetween(System.currentTimeMillis() / 1000.0 - 600, System.currentTimeMillis() / 1000.0 + 5);
    }

    @Test
    void importsAreCountedByWhatBecameOfThem() {
        double written = imports("written");
        double checked = imports("checked");
        double refused = imports("refused");
        double created = entries("created");
        double rejected = entries("rejected");
        send("", DOCUMENT.text(), 201);
        send("?dryRun=true", DOCUMENT.text(), 200);
        send("", DOCUMENT.text().substring(0, DOCUMENT.text().length() / 2), 422);
        assertThat(imports("written")).isEqualTo(written + 1);
        assertThat(imports("checked")).isEqualTo(checked + 1);
        assertThat(imports("refused")).isEqualTo(refused + 1);
        assertThat(entries("created")).isEqualTo(created + 3);
        assertThat(entries("rejected")).isGreaterThan(rejected);
    }

    @Test
    void batchesAreCountedByWhatBecameOfTheirItems() {
        Projects projects = new Projects(28);
        String batch = "[" + projects.whole(1) + "," + projects.whole(2).put("unitCode", "999999") + "]";
        double batches = Watch.value("budget_batches_total");
        double created = Watch.value("budget_batch_items_total{action=\"created\",}");
        double rejected = Watch.value("budget_batch_items_total{action=\"rejected\",}");
        for (String query : List.of("?atomic=false&dryRun=true", "?atomic=false")) {
            Api.given()
                    .contentType("application/json")
                    .body(batch)
                    .post("/v1/project-batches" + query)
                    .then()
                    .statusCode(200);
        }
        assertThat(Watch.value("budget_batches_total")).isEqualTo(batches + 1);
        assertThat(Watch.value("budget_batch_items_total{action=\"created\",}")).isEqualTo(created + 1);
        assertThat(Watch.value("budget_batch_items_total{action=\"rejected\",}"))
                .isEqualTo(rejected + 1);
    }

    /** Paths, queries, methods and headers with a word in them, answered with many statuses. */
    private static void askInEveryWay(String word) throws IOException {
        for (String path : List.of("/", "/v1/", "/v1/projects/", "/v1/units/", "//v1//", "/v1/projects;", "/q/")) {
            for (String method : List.of("GET", "DELETE", "POST", "OPTIONS", word.toUpperCase(Locale.ROOT))) {
                raw(method + " " + path + word);
            }
        }
        raw("GET /v1/units?" + word + "=" + word);
        raw("GET /v1/units/%" + word);
        raw("GET /v1/projects?q=" + word.repeat(2000));
        raw("GET /v1/../" + word);
        raw("GET http://" + word + "/v1/" + word);
        await().untilAsserted(() -> assertThat(Watch.metrics()).contains("status=\"414\""));
    }

    private static void raw(String request) throws IOException {
        RawSocket.exchange(request + " HTTP/1.1\r\nContent-Length: 0\r\n" + RawSocket.HEAD + "\r\n");
    }

    private static Set<String> requests() {
        return Watch.series(Watch.metrics()).stream()
                .filter(series -> series.startsWith(REQUESTS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labelValues(Set<String> series, String label) {
        Pattern value = Pattern.compile("[{,]" + label + "=\"([^\"]*)\"");
        return series.stream()
                .flatMap(it -> value.matcher(it).results().map(MatchResult::group))
                .map(it -> it.replaceAll("^.*=\"|\"$", ""))
                .collect(Collectors.toSet());
    }

    private static double total(String list) {
        return Api.given()
                .get(list + "&count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getDouble("totalCount");
    }

    private static void send(String query, String document, int status) {
        Api.given()
                .contentType("text/plain;charset=UTF-8")
                .body(document)
                .post("/v1/imports" + query)
                .then()
                .statusCode(status);
    }

    private static double imports(String outcome) {
        return Watch.value("budget_imports_seconds_count{outcome=\"" + outcome + "\",}");
    }

    private static double entries(String action) {
        return Watch.value("budget_import_entries_total{action=\"" + action + "\",}");
    }
}
