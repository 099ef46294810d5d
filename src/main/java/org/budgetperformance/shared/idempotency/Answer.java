package org.budgetperformance.shared.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An answer as it goes out.
 *
 * @param headers as JSON, each name with its values
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(
        int status,
        @Column(columnDefinition = "text") String headers,
        @Column(columnDefinition = "longblob") byte[] body) {

    boolean isSuccess() {
        return status / 100 == 2;
    }
}
