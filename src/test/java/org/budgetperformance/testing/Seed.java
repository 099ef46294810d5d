package org.budgetperformance.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.budgetperformance.domain.ProjectCode;

/** What a test needs to be there before it starts, and the ways to get at it. */
public final class Seed {
    /** A division of no province, so that no code meets a published one. */
    private static final String DIVISION = "990000";

    private Seed() {}

    public static String department(String code) {
        return create("/v1/departments", "{\"code\": \"%s\", \"name\": \"部门%s\"}".formatted(code, code));
    }

    public static String unit(String code) {
        return create("/v1/units", "{\"code\": \"%s\", \"name\": \"单位%s\"}".formatted(code, code));
    }

    /** A valid code, another one for every number. */
    public static String projectCode(int number) {
        return ProjectCode.withCheckCharacter(DIVISION + "24P%011d".formatted(number));
    }

    /** @param more further members, each behind a comma */
    public static String project(String code, String unitCode, int fiscalYear, String total, String more) {
        return create("/v1/projects", """
                {"code": "%s", "name": "项目", "unitCode": "%s", "fiscalYear": %d, "budget": {"total": %s}%s}""".formatted(code, unitCode, fiscalYear, total, more));
    }

    /** Posts it and returns the ETag of what was created. */
    public static String create(String path, String json) {
        return Writes.post(path, json).then().statusCode(201).extract().header("ETag");
    }

    public static void delete(String path) {
        Api.given().header("If-Match", "*").delete(path).then().statusCode(204);
    }

    /** The statuses of both, sent at the same moment. */
    public static List<Integer> race(Callable<Response> one, Callable<Response> other) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(request -> runners.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return request.call().statusCode();
                    }))
                    .toList();
            return List.of(status(answers.get(0)), status(answers.get(1)));
        } finally {
            runners.shutdownNow();
        }
    }

    private static int status(Future<Integer> answer) throws InterruptedException, ExecutionException {
        return answer.get();
    }
}
