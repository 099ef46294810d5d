package org.budgetperformance.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Writes as most tests send them. A condition is a header of the request, {@code If-Match} or {@code If-None-Match}. */
public final class Writes {
    public static final String PATCH = "application/merge-patch+json";
    /** Every fault of an answer as its place and its code. */
    public static final String FAULTS =
            "errors.collect { (it.pointer == null ? it.parameter : it.pointer) + ' ' + it.code }";

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String PATCH_JSON = PATCH + ";charset=UTF-8";

    private Writes() {}

    public static Response post(String path, String json) {
        return body(Api.given(), JSON, json).post(path);
    }

    public static Response put(String path, String json, String condition, String tag) {
        return body(Api.given(), JSON, json).header(condition, tag).put(path);
    }

    public static Response patch(String path, String json, String etag) {
        return body(Api.given(), PATCH_JSON, json).header("If-Match", etag).patch(path);
    }

    /** The beginning of a write that says why it is made. */
    public static RequestSpecification reason(String reason) {
        return Api.given().header("X-Change-Reason", reason);
    }

    /** A body that breaks the contract, as do those of the methods below. */
    public static Response postFaulty(String path, String json) {
        return body(Api.givenFaulty(), JSON, json).post(path);
    }

    public static Response putFaulty(String path, String json, String condition, String tag) {
        return body(Api.givenFaulty(), JSON, json).header(condition, tag).put(path);
    }

    public static Response patchFaulty(String path, String json, String etag) {
        return body(Api.givenFaulty(), PATCH_JSON, json)
                .header("If-Match", etag)
                .patch(path);
    }

    private static RequestSpecification body(RequestSpecification request, String mediaType, String json) {
        return request.contentType(mediaType).body(json);
    }
}
