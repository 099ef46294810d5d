package org.budgetperformance.shared.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** An answer about to be sent, and the request it answers. */
record Answer(HttpServerRequest request, HttpServerResponse response) {

    MultiMap headers() {
        return response.headers();
    }

    int status() {
        return response.getStatusCode();
    }

    boolean isProblem() {
        return status() >= 400;
    }

    boolean isHead() {
        return HttpMethod.HEAD.equals(request.method());
    }

    boolean isHttp2() {
        return request.version() == HttpVersion.HTTP_2;
    }

    boolean hasBody() {
        return !isHead() && status() != 204 && status() != 304;
    }

    boolean isRead() {
        return isHead() || HttpMethod.GET.equals(request.method());
    }

    /** The method that tells what is answered: a HEAD is a GET without the body. */
    String operation() {
        return isHead() ? HttpMethod.GET.name() : request.method().name();
    }
}
