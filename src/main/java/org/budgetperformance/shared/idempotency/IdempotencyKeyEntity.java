package org.budgetperformance.shared.idempotency;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A key, and the answer to the first request that came with it and changed something. */
@Entity
@Table(name = "idempotency_key")
@SuppressWarnings("UnusedVariable") // the key is read by queries only
class IdempotencyKeyEntity {
    @EmbeddedId
    private OwnedKey key;

    private Instant keptSince;
    private @Nullable String fingerprint;

    @Embedded
    private @Nullable Answer answer;

    protected IdempotencyKeyEntity() {}

    /** The answer to be given again, unless it is older than that; ends the request if it was given to another one. */
    Optional<Answer> answerTo(String request, Instant oldest) {
        if (answer == null || keptSince.isBefore(oldest)) {
            return Optional.empty();
        }
        if (!Objects.equals(fingerprint, request)) {
            throw ProblemException.unprocessable(
                    List.of(Fault.ofParameter("Idempotency-Key", FaultCode.IDEMPOTENCY_KEY_REUSED)));
        }
        return Optional.of(answer);
    }

    void keep(Answer given, String request, Instant now) {
        answer = given;
        fingerprint = request;
        keptSince = now;
    }
}
