package org.budgetperformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.budgetperformance.testing.Api;
import org.budgetperformance.testing.Projects;
import org.budgetperformance.testing.RawSocket;
import org.budgetperformance.testing.Watch;
import org.budgetperformance.testing.fuzz.BadRequests;
import org.budgetperformance.testing.fuzz.BadRequests.BadRequest;
import org.junit.jupiter.api.Test;

/** Twenty thousand bad requests, each refused with a problem, and a service that is as well afterwards as before. */
@QuarkusTest
class FuzzHttpTest {
    private static final int REFUSALS = 20_000;
    private static final int RUNNERS = 4;
    /** To run a failure again: {@code -Dfuzz.seed=} with the seed that it tells. */
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_115L);

    /** What tells of the inside: names of classes, places in sources, statements. */
    private static final Pattern INSIDE = Pattern.compile(
            "exception|\\.java\\b|\\bat [a-z]+\\.[a-z]+\\.|\\b(org|io|com|java|jakarta)\\.[a-z]+\\.[a-zA-Z]"
                    + "|\\bselect [a-z0-9_]+|\\binsert into\\b|\\bjdbc\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Projects PROJECTS = new Projects(24);

    @Test
    void everyBadRequestIsRefusedWithAProblemAndTheServiceStaysWell() throws Exception {
        PROJECTS.create(PROJECTS.whole(1));
        Projects.read(PROJECTS.path(1));
        List<String> before = state();
        ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<Integer>> refusals = LongStream.range(0, RUNNERS)
                    .mapToObj(runner -> runners.submit(() -> run(SEED + runner)))
                    .toList();
            int refused = 0;
            for (Future<Integer> count : refusals) {
                refused += count.get();
            }
            assertThat(refused).isGreaterThanOrEqualTo(REFUSALS);
        } finally {
            runners.shutdownNow();
        }
        Watch.given().get("/q/health").then().statusCode(200);
        assertThat(state()).isEqualTo(before);
    }

    /** Sends until its share was refused with problems; what is answered with success was no bad request after all. */
    private static int run(long seed) throws IOException {
        BadRequests requests = new BadRequests(
                seed,
                Map.of(
                        "projectCode", PROJECTS.code(1),
                        "unitCode", PROJECTS.unit(1),
                        "departmentCode", PROJECTS.department()));
        List<String> faults = new ArrayList<>();
        int refused = 0;
        for (int sent = 0; refused < REFUSALS / RUNNERS && sent < REFUSALS; sent++) {
            BadRequest request = requests.next();
            Optional<RawSocket.Answer> answer = answer(request);
            String fault = answer.map(it -> fault(request, it)).orElse("");
            if (answer.isPresent() && answer.get().isProblem()) {
                refused++;
            }
            if (!fault.isEmpty() && faults.size() < 20) {
                faults.add("request %d: %s%n%s%n%s".formatted(sent, fault, request, answer));
            }
        }
        assertThat(faults).as("with the seed %d", seed).isEmpty();
        return refused;
    }

    /** Nothing where the connection was closed, as it may be on what is no HTTP. */
    private static Optional<RawSocket.Answer> answer(BadRequest request) throws IOException {
        try {
            return Optional.of(RawSocket.exchange(request.bytes()));
        } catch (SocketTimeoutException silence) {
            throw new IOException("no answer to " + request, silence);
        } catch (IOException closed) {
            if (!request.alone()) {
                throw new IOException("no answer to " + request, closed);
            }
            return Optional.empty();
        }
    }

    private static String fault(BadRequest request, RawSocket.Answer answer) {
        if (answer.status() >= 500) {
            return "a failure of the service";
        }
        if (answer.status() < 400) {
            return "";
        }
        if (!answer.isProblem()) {
            return "no problem";
        }
        JsonNode problem = Projects.tree(answer.body());
        boolean whole = RawSocket.Answer.PROBLEM_MEMBERS.stream().allMatch(problem::hasNonNull)
                && problem.path("status").asInt() == answer.status()
                && (problem.hasNonNull("instance") || request.alone());
        if (!whole) {
            return "members are missing";
        }
        return INSIDE.matcher(answer.body()).find() ? "it tells of the inside" : "";
    }

    private static List<String> state() {
        return List.of(
                Projects.text(Projects.read(PROJECTS.path(1))),
                Api.given()
                        .get("/v1/projects?count=true&fields=code&departmentCode=" + PROJECTS.department())
                        .asString(),
                Api.given()
                        .get("/v1/units?count=true&fields=code&departmentCode=" + PROJECTS.department())
                        .asString());
    }
}
