package org.budgetperformance.shared.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and why.
 *
 * @param operation of the contract, by its operationId; null when no request asked for it
 * @param target path of the request, without its query
 * @param reason as the caller gave it
 */
public record Occasion(
        @Nullable String operation,
        @Nullable String target,
        @Nullable String reason) {
    static final Occasion NONE = new Occasion(null, null, null);

    Occasion of(String asked, String path) {
        return new Occasion(asked, path, reason);
    }

    /** The same at another address; null leaves it. */
    Occasion at(@Nullable String address) {
        return address == null ? this : new Occasion(operation, address, reason);
    }

    Occasion because(String given) {
        return new Occasion(operation, target, given);
    }
}
