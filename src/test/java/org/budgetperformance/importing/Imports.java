package org.budgetperformance.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.testing.Api;

/** Imports as the tests ask for them. The departments from 900 on are theirs. */
final class Imports {
    static final String PATH = "/v1/imports";

    private Imports() {}

    static RequestSpecification sending(String document) {
        return sending(document.getBytes(StandardCharsets.UTF_8));
    }

    static RequestSpecification sending(byte[] document) {
        return Api.given().contentType("text/plain").body(document);
    }

    /** The report of a document that is taken in. */
    static JsonPath imported(String document) {
        return answered(sending(document).post(PATH), 201);
    }

    static JsonPath checked(String document) {
        return answered(sending(document).queryParam("dryRun", true).post(PATH), 200);
    }

    /** The problem of a document that is not; its report is the member {@code report}. */
    static JsonPath refused(String document) {
        return answered(sending(document).post(PATH), 422);
    }

    static JsonPath read(String path) {
        return answered(Api.given().get(path), 200);
    }

    static String etag(String path) {
        return Api.given().get(path).then().statusCode(200).extract().header("ETag");
    }

    static JsonPath answered(Response response, int status) {
        return response.then().statusCode(status).extract().jsonPath();
    }

    static List<String> actions(JsonPath report) {
        return report.getList("entries.action");
    }

    /** The faults of a refused document, in entries or outside, as {@code line cell code}. */
    static List<String> faults(JsonPath problem) {
        String written = ".collect { it.line + ' ' + it.cell + ' ' + it.code }";
        List<String> faults = problem.getList("report.faults" + written);
        List<String> ofEntries = problem.getList("report.entries.collectMany { it.faults }" + written);
        return Stream.concat(faults.stream(), ofEntries.stream()).toList();
    }

    /** The text with one thing replaced that stands in it exactly once. */
    static String replaced(String text, String old, String by) {
        assertThat(text.indexOf(old)).as(old).isNotNegative().isEqualTo(text.lastIndexOf(old));
        return text.replace(old, by);
    }

    /** The number of the first line that holds these words. */
    static int lineOf(String text, String words) {
        return (int) text.substring(0, text.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
