package org.budgetperformance.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

/** Tells who asks. */
public interface Callers {
    /**
     * @param identity that the request's token was found to give
     * @param address the request came from
     */
    Caller of(SecurityIdentity identity, @Nullable String address);
}
