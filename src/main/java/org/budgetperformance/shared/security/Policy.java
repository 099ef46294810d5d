package org.budgetperformance.shared.security;

import java.util.Map;
import java.util.Optional;

/** The one table of which operation of the contract asks for what. What stands in none is given to nobody. */
public final class Policy {
    private static final Map<String, Permission> PERMISSIONS = Map.ofEntries();

    private Policy() {}

    static Optional<Permission> of(String operationId) {
        return Optional.ofNullable(PERMISSIONS.get(operationId));
    }
}
