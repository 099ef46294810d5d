package org.budgetperformance.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetperformance.shared.idempotency.Sent.json;
import static org.budgetperformance.shared.idempotency.Sent.newKey;
import static org.budgetperformance.shared.idempotency.Sent.owned;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.budgetperformance.testing.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept, for how long, and what goes together. Departments 865 to 867 are written past the service's own code. */
@QuarkusTest
class IdempotencyServiceTest {
    private static final Projects PROJECTS = new Projects(65);
    private static final Duration RETENTION = Duration.ofHours(24);
    private static final Answer DONE = new Answer(201, "{}", "{}");

    private final IdempotencyService service;
    private final IdempotencyPurge purge;
    private final TestClock clock;
    private final EntityManager entities;

    IdempotencyServiceTest(
            IdempotencyService service, IdempotencyPurge purge, TestClock clock, EntityManager entities) {
        this.service = service;
        this.purge = purge;
        this.clock = clock;
        this.entities = entities;
    }

    @AfterEach
    void backToTheTimeItIs() {
        clock.goAhead(Duration.ZERO);
    }

    @Test
    void anAnswerIsReplayedFor24HoursAndThenTheRequestIsNew() {
        PROJECTS.create(PROJECTS.body(70));
        String key = newKey();
        assertThat(added(key)).isEqualTo(1);
        clock.goAhead(RETENTION.minusMinutes(1));
        assertThat(added(key)).isEqualTo(1);
        clock.goAhead(RETENTION.plusSeconds(1));
        assertThat(added(key)).isEqualTo(2);
        // kept anew, from then on
        clock.goAhead(RETENTION.multipliedBy(2));
        assertThat(added(key)).isEqualTo(2);
    }

    @Test
    void workWhoseAnswerCannotBeKeptIsNotDone() {
        String key = newKey();
        service.claim(owned(key));
        Answer unfit = new Answer(201, "x".repeat(70_000), null);
        assertThatThrownBy(() -> service.once(owned(key), "one", writing("865", unfit)))
                .isNotNull();
        assertThat(departments("865")).isZero();
        assertThat(kept(key)).isZero();
    }

    @Test
    void workThatFailsLeavesNeitherItselfNorAnAnswer() {
        String key = newKey();
        service.claim(owned(key));
        Exception failure = new Exception("a checked one");
        assertThatThrownBy(() -> service.once(owned(key), "one", () -> {
                    writing("866", DONE).call();
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(departments("866")).isZero();
        assertThat(kept(key)).isZero();
    }

    @Test
    void onlySuccessIsKept() throws Exception {
        String key = newKey();
        service.claim(owned(key));
        Answer refused = new Answer(404, "{}", null);
        assertThat(service.once(owned(key), "one", () -> refused).answer().status())
                .isEqualTo(404);
        assertThat(service.once(owned(key), "other", writing("867", DONE)).replayed())
                .isFalse();
        assertThat(service.once(owned(key), "other", writing("867", DONE)).replayed())
                .isTrue();
        assertThat(departments("867")).isEqualTo(1);
    }

    @Test
    void whatIsTooOldIsDeletedChunkByChunkWhoeverElseDoesSo() {
        clock.goAhead(RETENTION.multipliedBy(-2));
        int old = 2 * IdempotencyPurge.CHUNK + 1;
        List<String> keys = IntStream.range(0, old).mapToObj(it -> newKey()).toList();
        QuarkusTransaction.requiringNew().run(() -> keys.forEach(key -> service.claim(owned(key))));
        clock.goAhead(Duration.ZERO);
        String fresh = newKey();
        service.claim(owned(fresh));
        assertThat(rows("kept_since < utc_timestamp(6) - interval 24 hour")).isGreaterThanOrEqualTo(old);
        CompletableFuture<Void> other = CompletableFuture.runAsync(purge::run);
        purge.run();
        other.join();
        assertThat(rows("kept_since < utc_timestamp(6) - interval 24 hour")).isZero();
        assertThat(rows("idempotency_key = '" + fresh + "'")).isEqualTo(1);
    }

    @Test
    void aPurgeDeletesNoMoreThanItsChunk() {
        clock.goAhead(RETENTION.multipliedBy(-2));
        IntStream.range(0, 3).forEach(it -> service.claim(owned(newKey())));
        clock.goAhead(Duration.ZERO);
        assertThat(service.purge(2)).isEqualTo(2);
        assertThat(service.purge(2)).isPositive();
    }

    /** How many indicators the project has after this request. */
    private int added(String key) {
        Response answer = json(key, PROJECTS.path(70) + "/indicators", Projects.text(Projects.indicator("线路可用率")));
        assertThat(answer.statusCode()).isEqualTo(201);
        return Projects.read(PROJECTS.path(70)).get("indicators").size();
    }

    private Callable<Answer> writing(String department, Answer answer) {
        return () -> {
            entities.createNativeQuery("insert into department (code, name, version, created_at, updated_at)"
                            + " values (:code, '部门', 0, :now, :now)")
                    .setParameter("code", department)
                    .setParameter("now", Instant.now())
                    .executeUpdate();
            return answer;
        };
    }

    private long departments(String code) {
        return count("department where code = '" + code + "'");
    }

    private long kept(String key) {
        return rows("status is not null and idempotency_key = '" + key + "'");
    }

    private long rows(String condition) {
        return count("idempotency_key where " + condition);
    }

    private long count(String rows) {
        return ((Number) entities.createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
