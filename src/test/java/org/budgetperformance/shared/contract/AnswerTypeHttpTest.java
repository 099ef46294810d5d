package org.budgetperformance.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of its media types a list answers with. */
@QuarkusTest
class AnswerTypeHttpTest {
    private static final List<String> LISTS = List.of("/v1/projects", "/v1/indicators", "/v1/disbursement-plans");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/* | application/json",
                "application/x-ndjson | application/x-ndjson",
                "text/csv | text/csv",
                "text/* | text/csv",
                "text/csv; charset=utf-8 | text/csv",
                "TEXT/CSV | text/csv",
                "text/csv, */* | text/csv",
                "application/json;q=0.5, text/csv | text/csv",
                "application/json, text/csv | application/json",
                "text/csv, application/json | application/json",
                "text/csv;q=0.2, application/x-ndjson;q=0.3 | application/x-ndjson",
                "text/csv;q=0.8, */*;q=0.9 | application/json",
                "application/json;q=0, */* | application/x-ndjson",
                "image/png, text/csv;q=0.1 | text/csv",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | application/json",
            })
    void theBestOfWhatIsAcceptedIsAnswered(String accept, String mediaType) {
        for (String list : LISTS) {
            Api.given()
                    .header("Accept", accept)
                    .get(list + "?unitCode=400999")
                    .then()
                    .statusCode(200)
                    .contentType(mediaType);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "text/csv;q=0", "*/*;q=0", "nonsense", "text/csv;q=high"})
    void whereNothingIsAcceptableAProblemSaysSo(String accept) {
        for (String list : LISTS) {
            Api.givenFaulty()
                    .header("Accept", accept)
                    .get(list + "?unitCode=400999")
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void withoutAnythingSaidJsonIsAnswered() throws IOException, InterruptedException {
        for (String list : LISTS) {
            HttpRequest request = Raw.request(list + "?unitCode=400999").build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
        }
    }
}
