package org.budgetperformance.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.budgetperformance.shared.security.Caller;
import org.budgetperformance.shared.security.Scope;
import org.budgetperformance.testing.Api;

/** Requests with a key, and what they have in common when they are answered. */
final class Sent {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private Sent() {}

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static Response json(String key, String path, String body) {
        return with(Api.given(), key, body).post(path);
    }

    /** Past the contract's filters, which would keep those sent at the same moment apart. */
    static Response unfiltered(String key, String path, String body) {
        return with(Api.unheld(), key, body).post(path);
    }

    private static RequestSpecification with(RequestSpecification request, String key, String body) {
        return request.contentType("application/json;charset=UTF-8")
                .header(KEY, key)
                .body(body);
    }

    /** Status, body and all headers but the one that tells a replay. */
    static List<String> whole(Response answer) {
        List<String> all = new ArrayList<>();
        all.add(Integer.toString(answer.statusCode()));
        answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase(REPLAYED))
                .map(Object::toString)
                .sorted()
                .forEach(all::add);
        all.add(answer.asString());
        return all;
    }

    static void isReplayed(Response second, Response first) {
        assertThat(first.header(REPLAYED)).isNull();
        assertThat(second.header(REPLAYED)).isEqualTo("true");
        assertThat(whole(second)).isEqualTo(whole(first));
    }

    /** The answers to so many equal requests, sent at the same moment. */
    static List<Response> atOnce(int count, Callable<Response> request) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Callable<Response>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                calls.add(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return request.call();
                });
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : runners.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            runners.shutdownNow();
        }
    }

    /** The key as one of the caller of all these requests. */
    static OwnedKey owned(String key) {
        return OwnedKey.of(new Caller("somebody", "tests", null, Set.of(), Set.of(), Scope.NOTHING, false), key);
    }
}
