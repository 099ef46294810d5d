package org.budgetperformance.shared.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller is trusted with. */
public enum Role {
    READER,
    UNIT_EDITOR,
    REVIEWER,
    FINANCE,
    AUDITOR;

    /** As tokens name it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The other roles are roles over the units that the token names. */
    boolean isOverAllUnits() {
        return this == REVIEWER || this == FINANCE || this == AUDITOR;
    }

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
