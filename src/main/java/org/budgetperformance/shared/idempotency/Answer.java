package org.budgetperformance.shared.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes out.
 *
 * @param headers as JSON, each name with its values
 * @param body every media type of the contract is text
 */
@Embeddable
record Answer(
        int status,
        @Column(columnDefinition = "text") String headers,
        @Column(columnDefinition = "longtext") @Nullable String body) {

    boolean isSuccess() {
        return status / 100 == 2;
    }
}
