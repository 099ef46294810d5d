package org.budgetperformance.testing;

import static com.atlassian.oai.validator.report.ValidationReport.Level.ERROR;
import static com.atlassian.oai.validator.report.ValidationReport.Level.IGNORE;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/**
 * Requests to the service under test. Every exchange is held against {@code openapi/openapi.yaml}: an answer whose status, headers,
 * media type or body the contract does not state fails the test, whatever the test itself asks for.
 */
public final class Api {
    private static final Filter BOTH_SIDES = contractFilter(LevelResolver.create()
            // by default a parameter that is not of the contract passes unseen
            .withLevel("validation.request.parameter.query.unexpected", ERROR)
            // the library passes over every type of OpenAPI 3.1, so it takes an array for a single value, and its text
            // for JSON
            .withLevel("validation.request.parameter.collection", IGNORE)
            .withLevel("validation.request.parameter.schema.invalidJson", IGNORE)
            // it does not see the parts of a form
            .withLevel("validation.request.body.missing", IGNORE)
            // a readOnly member may be left out, but the library misses the readOnly of a schema behind a $ref
            .withLevel("validation.request.body.schema.required", IGNORE)
            // AnswerFilter checks bodies, types too
            .withLevel("validation.response.body.schema", IGNORE)
            .build());
    private static final Filter ANSWERS_ONLY = contractFilter(LevelResolver.create()
            .withLevel("validation.request", IGNORE)
            .withLevel("validation.response.body.schema", IGNORE)
            .build());
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            // amounts are compared to the letter: 331000.00, not a floating point number near it
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
            // JSON of every media type is UTF-8; by default a merge patch would go out in ISO 8859-1
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A request that keeps to the contract. */
    public static RequestSpecification given() {
        return as(Token.usual());
    }

    /** The same of the caller with this token. */
    public static RequestSpecification as(String token) {
        return unheld(token).config(CONFIG).filters(new AnswerFilter(), BOTH_SIDES);
    }

    /** A request that breaks the contract on purpose; what is answered must keep to it. */
    public static RequestSpecification givenFaulty() {
        return givenFaulty(unheld());
    }

    /** The same of the caller with this token. */
    public static RequestSpecification faultyAs(String token) {
        return givenFaulty(unheld(token));
    }

    /** The same without a token. */
    public static RequestSpecification givenUnknown() {
        return givenFaulty(RestAssured.given());
    }

    /** A request that nothing is held against. */
    public static RequestSpecification unheld() {
        return unheld(Token.usual());
    }

    private static RequestSpecification unheld(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification givenFaulty(RequestSpecification request) {
        return request.config(CONFIG).filters(new AnswerFilter(), ANSWERS_ONLY);
    }

    private static Filter contractFilter(LevelResolver levels) {
        Filter filter = new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(ContractFile.FILE.toString())
                .withLevelResolver(levels)
                .build());
        // HEAD and OPTIONS, which no path has to list, are for AnswerFilter alone
        return (request, answer, context) -> AnswerManners.BODILESS.contains(request.getMethod())
                ? context.next(request, answer)
                : filter.filter(request, answer, context);
    }
}
