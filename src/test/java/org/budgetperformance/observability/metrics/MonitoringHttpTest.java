package org.budgetperformance.observability.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Watch;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Dashboard and alerts speak of metrics and labels that the service has. */
@QuarkusTest
class MonitoringHttpTest {
    private static final Path FILES = Path.of("k8s", "monitoring");
    private static final Pattern SELECTOR =
            Pattern.compile("(?<![\\w$])([a-z][a-z0-9_]*_[a-z0-9_]+|up)\\b(?:\\{([^}]*)})?(?!\\s*\\()");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    /** What Prometheus adds by itself. */
    private static final Set<String> ADDED = Set.of("job", "instance", "namespace", "pod", "service");

    @Test
    void everyMetricAndLabelThatDashboardAndAlertsNameIsThere() throws IOException {
        Api.given().get("/v1/units").then().statusCode(200);
        await().until(() -> Watch.metrics().contains("http_server_requests_seconds_bucket"));
        Map<String, Set<String>> known = Watch.labels(Watch.metrics());
        known.put("up", Set.of());
        List<String> expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(30);
        Set<String> unknown = new TreeSet<>();
        for (String expression : expressions) {
            unknown.addAll(unknown(expression, known));
        }
        assertThat(unknown).isEmpty();
        assertThat(unknown("sum by (colour) (budget_projects{statu=\"X\"}) + budget_project", known))
                .containsExactlyInAnyOrder("budget_projects.statu", "colour", "budget_project");
    }

    private static Set<String> unknown(String expression, Map<String, Set<String>> known) {
        Set<String> unknown = new TreeSet<>();
        Set<String> labels = new TreeSet<>(ADDED);
        String plain = GROUPING.matcher(expression).replaceAll(" ");
        SELECTOR.matcher(plain).results().forEach(metric -> {
            Set<String> own = known.get(metric.group(1));
            if (own == null) {
                unknown.add(metric.group(1));
                return;
            }
            labels.addAll(own);
            String selected = metric.group(2) == null ? "" : metric.group(2);
            names(LABEL.matcher(selected.replaceAll("\"[^\"]*\"", "\"\"")).results())
                    .filter(label -> !own.contains(label) && !ADDED.contains(label))
                    .forEach(label -> unknown.add(metric.group(1) + "." + label));
        });
        names(GROUPING.matcher(expression).results())
                .flatMap(list -> Pattern.compile("\\s*,\\s*").splitAsStream(list.strip()))
                .filter(label -> !labels.contains(label))
                .forEach(unknown::add);
        return unknown;
    }

    private static Stream<String> names(Stream<MatchResult> found) {
        return found.map(match -> match.group(1));
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        JsonNode rules = json.valueToTree(new Yaml().load(Files.readString(FILES.resolve("alerts.yaml"))));
        rules.findValues("expr").forEach(expression -> expressions.add(expression.asText()));
        assertThat(expressions).hasSizeGreaterThan(5);
        JsonNode dashboard =
                json.readTree(Files.readString(FILES.resolve("dashboards").resolve("budget-performance-targets.json")));
        dashboard.findValues("expr").forEach(expression -> expressions.add(expression.asText()));
        return expressions;
    }
}
