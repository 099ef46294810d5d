package org.budgetperformance.shared.security;

import io.quarkus.arc.DefaultBean;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads a caller from the claims of a token whose signature, time, issuer and audience were found right. */
@Singleton
@DefaultBean
class TokenCallers implements Callers {
    private static final String CLEARANCE = "SECRET";

    @Override
    public Caller of(SecurityIdentity identity, @Nullable String address) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.unknown(address);
        }
        String client = text(token, "azp").or(() -> text(token, "client_id")).orElse(null);
        return new Caller(
                // a token that a client got for itself need not name a person
                text(token, "sub").orElse(client),
                client,
                address,
                roles(identity),
                scopes(token),
                Scope.of(texts(token.getClaim("units")).toList()),
                text(token, "clearance").filter(CLEARANCE::equals).isPresent());
    }

    private static Set<String> scopes(JsonWebToken token) {
        return text(token, "scope").stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> roles(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(Role::ofClaim)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return texts(token.getClaim(claim)).findFirst();
    }

    /** Depending on its type a claim comes as a text, as JSON, or as a collection of either. */
    private static Stream<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().flatMap(TokenCallers::texts);
        }
        return claim instanceof JsonString json
                ? Stream.of(json.getString())
                : Stream.ofNullable(claim).map(Object::toString);
    }
}
