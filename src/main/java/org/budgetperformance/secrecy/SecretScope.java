package org.budgetperformance.secrecy;

import jakarta.inject.Singleton;
import org.budgetperformance.shared.security.Scope;

/** Of which units the caller may reach the secrets. */
@Singleton
class SecretScope {
    // TODO all of them, until the callers are known: then CurrentCaller.scope()
    Scope get() {
        return Scope.ALL;
    }
}
