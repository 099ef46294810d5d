package org.budgetperformance.secrecy;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.budgetperformance.shared.problem.Detail;
import org.budgetperformance.shared.problem.ProblemException;
import org.budgetperformance.shared.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the configuration. Without any all but secrets works; with unusable ones the service does not start. */
@Startup
@Singleton
class SecretKeys {
    private static final String PROPERTY = "budget.secrecy.keyset";

    private final Optional<Keyring> keyring;

    SecretKeys(@ConfigProperty(name = PROPERTY) Optional<String> keyset) {
        this.keyring = keyset.map(SecretKeys::read);
    }

    Optional<Keyring> ifAny() {
        return keyring;
    }

    /** The keys, or a 503. */
    Keyring required() {
        return keyring.orElseThrow(() -> ProblemException.of(ProblemType.SERVICE_UNAVAILABLE, Detail.NO_SECRECY_KEY));
    }

    private static Keyring read(String keyset) {
        try {
            return Keyring.of(keyset);
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException(PROPERTY + ": " + unusable.getMessage());
        }
    }
}
