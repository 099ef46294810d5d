package org.budgetperformance.shared.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every client has left to ask: a bucket each, that fills by the second. */
@Singleton
class ClientBudgets {
    private final int perSecond;
    private final int burst;
    private final LoadingCache<String, Bucket> buckets;

    ClientBudgets(
            @ConfigProperty(name = "budget.limits.requests-per-second") int perSecond,
            @ConfigProperty(name = "budget.limits.burst") int burst,
            @ConfigProperty(name = "budget.limits.remembered-clients") int clients) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                // by then it is full again, as a new one would be
                .expireAfterAccess(Duration.ofSeconds(burst / perSecond + 1L))
                .build(client -> full());
    }

    int perSecond() {
        return perSecond;
    }

    /** Takes one request off the client's budget; nothing to wait for where there was one. */
    Duration spend(String client) {
        return Duration.ofNanos(
                buckets.get(client).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
