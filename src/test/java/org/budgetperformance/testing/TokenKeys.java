package org.budgetperformance.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** Has the service under test trust the tokens of {@link Token}, instead of those of an identity provider. */
public final class TokenKeys implements QuarkusTestResourceLifecycleManager {
    /** System properties: this class is loaded more than once, but the key is for the whole run. */
    private static final String PRIVATE_KEY = "test.token.private-key";

    private static final String PUBLIC_KEY = "test.token.public-key";

    static final PrivateKey PRIVATE = key();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key", System.getProperty(PUBLIC_KEY), "quarkus.oidc.token.issuer", Token.ISSUER);
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }

    static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static synchronized PrivateKey key() {
        if (System.getProperty(PRIVATE_KEY) == null) {
            KeyPair pair = newPair();
            System.setProperty(PRIVATE_KEY, base64(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC_KEY, base64(pair.getPublic().getEncoded()));
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] encoded) {
        return Base64.getEncoder().encodeToString(encoded);
    }
}
