package org.budgetperformance.shared.answer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import org.budgetperformance.shared.contract.Contract;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long an answer may be kept, and whether it would be another one for another {@code Accept}. */
@Singleton
class Caching {
    private static final String NEVER = "no-store";
    /** By the caller alone, who asks with the ETag whether it still holds. */
    private static final String ASK_FIRST = "private, no-cache";

    private static final String SHARED = "public, max-age=3600";

    private final Contract contract;
    private final String contractPath;

    Caching(Contract contract, @ConfigProperty(name = "quarkus.smallrye-openapi.path") String contractPath) {
        this.contract = contract;
        this.contractPath = contractPath;
    }

    void apply(Answer answer) {
        if (answer.isProblem() || !answer.isRead()) {
            answer.headers().set(HttpHeaders.CACHE_CONTROL, NEVER);
        } else if (!answer.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            answer.headers()
                    .set(HttpHeaders.CACHE_CONTROL, ofData(answer.request().path()));
        }
    }

    boolean dependsOnAccept(Answer answer) {
        if (answer.isProblem()) {
            return answer.status() == Status.NOT_ACCEPTABLE.getStatusCode();
        }
        String path = answer.request().path();
        return isContract(path) || contract.negotiates(answer.operation(), path);
    }

    private String ofData(String path) {
        return isContract(path) ? SHARED : contract.cacheControl(path).orElse(ASK_FIRST);
    }

    private boolean isContract(String path) {
        return path.equals(contractPath);
    }
}
