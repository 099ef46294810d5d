package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.budgetperformance.testing.ContractFile.Operation;

/**
 * Holds the body of every answer against the schema of the contract, and notes which answer of which operation was seen.
 *
 * <p>The library's validator looks after paths, statuses, headers and media types. Bodies are left to a validator that knows JSON
 * Schema 2020-12: the library's own, of draft 4, passes over every {@code type} of an OpenAPI 3.1 schema.
 */
final class AnswerFilter implements Filter {
    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        Optional<Operation> operation = ContractFile.meantBy(request.getMethod(), path);
        AnswerManners.check(request.getMethod(), path, answer);
        if (AnswerManners.areBodiless(request.getMethod(), path)) {
            AnswerManners.checkBodiless(request.getMethod(), path, answer);
        } else if (operation.isPresent()) {
            Exercised.note(operation.get().id(), answer.statusCode());
            checkBody(operation.get(), request.getQueryParams().containsKey("fields"), answer);
        } else {
            checkProblem(request, answer);
        }
        return answer;
    }

    private static void checkBody(Operation operation, boolean pruned, Response answer) {
        String type = mediaType(answer);
        if (ContractFile.hasLines(operation, answer.statusCode(), type)) {
            answer.asString().lines().forEach(line -> checkBody(operation, answer.statusCode(), type, line, pruned));
        } else if (type.equals(NDJSON)) {
            checkBody(operation, answer.statusCode(), JSON, asPage(answer.asString()), pruned);
        } else if (answer.asByteArray().length > 0) {
            checkBody(operation, answer.statusCode(), type, answer.asString(), pruned);
        }
    }

    /** @param pruned whether members may be missing, for the request named those it wants */
    private static void checkBody(Operation operation, int status, String mediaType, String body, boolean pruned) {
        assertThat(ContractFile.faults(operation, status, mediaType, body, pruned))
                .as("%s answered %s with %s", operation.id(), status, body)
                .isEmpty();
    }

    /** The lines of an export as the page of a list that holds as many rows. */
    private static String asPage(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("{\"manifest\""))
                .collect(Collectors.joining(",", "{\"nextCursor\": null, \"items\": [", "]}"));
    }

    /** What is no operation of the contract is answered with a problem all the same, an unknown path as well as a wrong method. */
    private static void checkProblem(FilterableRequestSpecification request, Response answer) {
        assertThat(answer.statusCode())
                .as("%s %s is no operation of the contract", request.getMethod(), request.getURI())
                .isGreaterThanOrEqualTo(400);
        assertThat(mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(ContractFile.faults("/components/schemas/Problem", answer.asString()))
                .isEmpty();
    }

    private static String mediaType(Response answer) {
        return answer.contentType() == null ? "" : answer.contentType().replaceAll("\\s*;.*", "");
    }
}
