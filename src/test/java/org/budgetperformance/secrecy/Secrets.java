package org.budgetperformance.secrecy;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.Token;

/** Requests of a caller with clearance. */
final class Secrets {
    static final String CLASSIFIED = "/v1/classified-projects";

    private static final String TOKEN = Token.of("finance").cleared().signed();
    private static final String JSON = "application/json;charset=UTF-8";

    private Secrets() {}

    static RequestSpecification given() {
        return Api.as(TOKEN);
    }

    static RequestSpecification givenFaulty() {
        return Api.faultyAs(TOKEN);
    }

    static String path(String project, String member) {
        return project + "/withheld-values/" + member;
    }

    static Response put(RequestSpecification request, String path, String json, String condition, String tag) {
        return request.contentType(JSON).header(condition, tag).body(json).put(path);
    }

    static Response putValue(String path, String value, String condition, String tag) {
        return put(given(), path, value(value), condition, tag);
    }

    /** Keeps it, whatever was kept before. */
    static void keep(String path, String json) {
        boolean kept = given().get(path).statusCode() == 200;
        put(given(), path, json, kept ? "If-Match" : "If-None-Match", "*")
                .then()
                .statusCode(kept ? 200 : 201);
    }

    static void erase(String path) {
        given().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    static String value(String value) {
        return Projects.text(Projects.json("{}").put("value", value));
    }
}
