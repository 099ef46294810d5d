package org.budgetperformance.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;

/** Batches as the tests send them, and what is answered. */
final class Batches {
    static final String PATH = "/v1/project-batches";
    static final String NDJSON = "application/x-ndjson";

    private Batches() {}

    static String lines(JsonNode... items) {
        return lines(Arrays.asList(items));
    }

    static String lines(List<? extends JsonNode> items) {
        return items.stream().map(item -> Projects.text(item) + "\n").collect(Collectors.joining());
    }

    static String array(JsonNode... items) {
        return Stream.of(items).map(Projects::text).collect(Collectors.joining(",", "[", "]"));
    }

    /** A batch of lines, some of which may be faulty. */
    static RequestSpecification sending(String lines) {
        return Api.givenFaulty().contentType(NDJSON).body(lines.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification sendingArray(String array) {
        return Api.givenFaulty().contentType("application/json").body(array.getBytes(StandardCharsets.UTF_8));
    }

    /** All or nothing. */
    static List<ObjectNode> written(String lines) {
        return answered(sending(lines).post(PATH));
    }

    /** Each for itself. */
    static List<ObjectNode> writtenSingly(String lines) {
        return answered(sending(lines).queryParam("atomic", false).post(PATH));
    }

    /** The lines of an answer, the last one the summary's. */
    static List<ObjectNode> answered(Response answer) {
        answer.then().statusCode(200).contentType(NDJSON);
        List<ObjectNode> lines = new ArrayList<>();
        answer.asString().lines().forEach(line -> lines.add(Projects.json(line)));
        assertThat(lines.get(lines.size() - 1).has("summary")).isTrue();
        return lines;
    }

    static List<String> actions(List<ObjectNode> answer) {
        return answer.stream()
                .filter(line -> line.has("action"))
                .map(line -> line.get("action").asText())
                .toList();
    }

    /** What the summary counts, {@code items created updated unchanged rejected skipped}. */
    static List<Integer> counts(List<ObjectNode> answer) {
        JsonNode summary = answer.get(answer.size() - 1).get("summary");
        return Stream.of("items", "created", "updated", "unchanged", "rejected", "skipped")
                .map(count -> summary.get(count).asInt())
                .toList();
    }

    /** The faults of an item's line, {@code /budget/total TOO_LARGE} and so on. */
    static List<String> faults(ObjectNode line) {
        List<String> faults = new ArrayList<>();
        line.get("errors")
                .forEach(fault -> faults.add(
                        fault.get("pointer").asText() + " " + fault.get("code").asText()));
        return faults;
    }
}
