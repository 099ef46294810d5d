package org.budgetperformance.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.budgetperformance.api.model.Project;
import org.budgetperformance.rules.Rules;
import org.budgetperformance.shared.json.Json;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;

/** The findings of a department as the service keeps them, and as they are when all of its projects are reviewed at once. */
final class Stored {
    private Stored() {}

    /** {@code rule project pointer value}, in order. */
    static Set<String> findings(String department) {
        Set<String> findings = new TreeSet<>();
        items("/v1/findings?limit=200&departmentCode=" + department)
                .forEach(it -> findings.add("%s %s %s %s"
                        .formatted(
                                it.path("rule").asText(),
                                it.path("projectCode").asText(),
                                it.path("pointer").asText(),
                                it.path("value").asText())));
        return findings;
    }

    static Set<String> reviewed(String department, Json json) {
        Stream<Project> projects = items("/v1/projects?view=full&limit=200&departmentCode=" + department).stream()
                .map(it -> json.read(Projects.text(it), Project.class));
        Set<String> findings = new TreeSet<>();
        Rules.STANDARD
                .review(projects.map(it -> Subject.of(it, it.unitName()).project()))
                .forEach(it -> findings.add("%s %s %s %s"
                        .formatted(
                                it.rule().id(),
                                it.project().value(),
                                it.pointer(),
                                it.arguments().isEmpty()
                                        ? "null"
                                        : it.arguments().get(0))));
        return findings;
    }

    /** Those of one project, by their rules. */
    static List<String> rules(String project) {
        List<String> rules = new ArrayList<>();
        Projects.read(project + "/findings")
                .path("items")
                .forEach(it -> rules.add(it.path("rule").asText()));
        return rules.stream().sorted().toList();
    }

    static JsonNode finding(String project, String rule) {
        for (JsonNode it : Projects.read(project + "/findings").path("items")) {
            if (it.path("rule").asText().equals(rule)) {
                return it;
            }
        }
        throw new AssertionError(rule + " is not among " + rules(project));
    }

    private static List<JsonNode> items(String list) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Projects.tree(Api.given()
                    .get(list + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return items;
    }
}
