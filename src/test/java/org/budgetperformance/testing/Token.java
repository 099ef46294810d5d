package org.budgetperformance.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes access tokens as an identity provider would, signed by a key the service under test trusts. */
public final class Token {
    public static final String ISSUER = "https://identity.example.org/realms/test";
    public static final String AUDIENCE = "budget-performance-targets";
    public static final String ALL_SCOPES = "openid budget:read budget:write budget:audit budget:secret";

    private final JwtClaimsBuilder claims = Jwt.claims();

    private Token(Set<String> roles) {
        claims.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("somebody")
                .claim("azp", "tests")
                .claim("scope", ALL_SCOPES)
                .groups(roles)
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
    }

    /** Of one who may do everything but see secrets. */
    public static String usual() {
        return Usual.TOKEN;
    }

    public static Token of(String... roles) {
        return new Token(Set.of(roles));
    }

    public Token units(String... codes) {
        claims.claim("units", List.of(codes));
        return this;
    }

    public Token cleared() {
        return with("clearance", "SECRET");
    }

    public Token scope(String scope) {
        return with("scope", scope);
    }

    public Token with(String claim, Object value) {
        claims.claim(claim, value);
        return this;
    }

    public String signed() {
        return claims.jws().sign(TokenKeys.PRIVATE);
    }

    /** Signed by somebody the service does not trust. */
    public String forged() {
        return claims.jws().sign(TokenKeys.newPair().getPrivate());
    }

    private static final class Usual {
        static final String TOKEN = of("finance", "auditor").signed();
    }
}
