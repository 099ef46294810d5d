package org.budgetperformance.shared.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller is trusted with, as the identity provider names it: {@code unit-editor} is {@link #UNIT_EDITOR}. */
public enum Role {
    READER,
    UNIT_EDITOR,
    REVIEWER,
    FINANCE,
    AUDITOR;

    String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a role over all units; the others are roles over those that the token names. */
    boolean isOverAllUnits() {
        return this == REVIEWER || this == FINANCE || this == AUDITOR;
    }

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
