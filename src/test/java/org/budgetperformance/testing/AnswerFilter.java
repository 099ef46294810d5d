package org.budgetperformance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;
import org.budgetperformance.testing.ContractFile.Operation;

/**
 * Holds the body of every answer against the schema of the contract, and notes which answer of which operation was seen.
 *
 * <p>The library's validator looks after paths, statuses, headers and media types. Bodies are left to a validator that knows JSON
 * Schema 2020-12: the library's own, of draft 4, passes over every {@code type} of an OpenAPI 3.1 schema.
 */
final class AnswerFilter implements Filter {
    private static final String PROBLEM = "application/problem+json";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        Optional<Operation> operation = ContractFile.meantBy(request.getMethod(), path);
        AnswerManners.check(request.getMethod(), answer);
        if (AnswerManners.areBodiless(request.getMethod(), path)) {
            AnswerManners.checkBodiless(request.getMethod(), path, answer);
        } else if (operation.isPresent()) {
            Exercised.note(operation.get().id(), answer.statusCode());
            checkBody(operation.get(), answer);
        } else {
            checkProblem(request, answer);
        }
        return answer;
    }

    private static void checkBody(Operation operation, Response answer) {
        if (answer.asByteArray().length > 0) {
            String body = answer.asString();
            assertThat(ContractFile.faults(operation, answer.statusCode(), mediaType(answer), body))
                    .as("%s answered %s with %s", operation.id(), answer.statusCode(), body)
                    .isEmpty();
        }
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
        return answer.contentType().replaceAll("\\s*;.*", "");
    }
}
