package org.budgetperformance.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.budgetperformance.domain.ProjectStatus;

/** Moves of projects from one status to another, as the tests ask for them. */
public final class Moves {
    private static final Map<ProjectStatus, List<String>> FROM_DRAFT = Map.of(
            ProjectStatus.DRAFT, List.of(),
            ProjectStatus.SUBMITTED, List.of("SUBMIT"),
            ProjectStatus.RETURNED, List.of("SUBMIT", "RETURN"),
            ProjectStatus.APPROVED, List.of("SUBMIT", "APPROVE"),
            ProjectStatus.AMENDING, List.of("SUBMIT", "APPROVE", "AMEND"),
            ProjectStatus.CLOSED, List.of("SUBMIT", "APPROVE", "CLOSE"));

    private Moves() {}

    public static Response move(String path, String action, String reason) {
        return move(Api.given(), path, action, reason);
    }

    public static Response move(RequestSpecification request, String path, String action, String reason) {
        return request.contentType("application/json;charset=UTF-8")
                .body("{\"action\": \"%s\", \"reason\": \"%s\"}".formatted(action, reason))
                .post(path + "/transitions");
    }

    /** Brings a draft to this status, whatever is wrong with it. */
    public static void to(String path, ProjectStatus status) {
        waiveErrors(path);
        FROM_DRAFT
                .getOrDefault(status, List.of())
                .forEach(action -> move(path, action, "办理").then().statusCode(200));
    }

    private static void waiveErrors(String path) {
        Projects.read(path + "/findings").path("items").forEach(it -> {
            if (it.path("severity").asText().equals("ERROR")
                    && it.path("status").asText().equals("OPEN")) {
                Writes.put(
                                path + "/findings/" + it.path("id").asText() + "/waiver",
                                "{\"reason\": \"试\"}",
                                "If-None-Match",
                                "*")
                        .then()
                        .statusCode(201);
            }
        });
    }
}
