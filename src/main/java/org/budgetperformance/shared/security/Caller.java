package org.budgetperformance.shared.security;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject the person or service the token was issued for; null for a caller without a token
 * @param client the application that asks for them
 * @param address the network address the request came from
 * @param scopes what the token lets its bearer do, of the scopes of the contract
 * @param units those the token names, for roles that are not over all units
 * @param cleared whether the caller may see what is withheld and classified
 */
public record Caller(
        @Nullable String subject,
        @Nullable String client,
        @Nullable String address,
        Set<Role> roles,
        Set<String> scopes,
        Scope units,
        boolean cleared) {

    /** Somebody without a token. */
    public static Caller unknown(@Nullable String address) {
        return new Caller(null, null, address, Set.of(), Set.of(), Scope.NOTHING, false);
    }

    public boolean isKnown() {
        return subject != null;
    }

    /** Whether the caller has one of these roles for what belongs to the owner, a unit by its code. */
    public boolean isAny(Collection<Role> wanted, String owner) {
        return isOverAllUnits(wanted) || (wanted.stream().anyMatch(roles::contains) && units.holds(owner));
    }

    /** Whether one of these roles gives the caller all units. */
    boolean isOverAllUnits(Collection<Role> wanted) {
        return wanted.stream().anyMatch(role -> role.isOverAllUnits() && roles.contains(role));
    }
}
