package org.budgetperformance.secrecy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keys (AES-256-GCM): secrets are sealed under the primary one and opened under any. */
final class Keyring {
    private static final int KEY_BYTES = 32;

    private final Aead aead;
    private final long primary;
    private final Set<Long> known;

    private Keyring(Aead aead, long primary, Set<Long> known) {
        this.aead = aead;
        this.primary = primary;
        this.known = known;
    }

    /**
     * Reads a keyset of Tink, as its JSON or as the Base64 of that.
     *
     * @throws IllegalArgumentException when it is none, or holds a key that is not AES-256-GCM; without a cause, which might tell of keys
     */
    static Keyring of(String keyset) {
        try {
            AeadConfig.register();
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(json(keyset.strip()), InsecureSecretKeyAccess.get());
            Aead aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Keyring(aead, Integer.toUnsignedLong(handle.getPrimary().getId()), enabled(handle));
        } catch (GeneralSecurityException | RuntimeException unusable) {
            throw new IllegalArgumentException("no Tink keyset of AES-256-GCM keys");
        }
    }

    private static String json(String keyset) {
        return keyset.startsWith("{")
                ? keyset
                : new String(Base64.getMimeDecoder().decode(keyset), StandardCharsets.UTF_8);
    }

    /** The number of the key under which is sealed. */
    long primary() {
        return primary;
    }

    /** The numbers of all keys, the primary one's among them. */
    Set<Long> known() {
        return known;
    }

    Sealed seal(String text, Place place) {
        try {
            return new Sealed(primary, aead.encrypt(text.getBytes(StandardCharsets.UTF_8), place.bytes()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a usable key does not seal");
        }
    }

    /** The text; empty if its key is not there, or it was sealed for another place. */
    Optional<String> open(Sealed sealed, Place place) {
        try {
            return Optional.of(new String(aead.decrypt(sealed.bytes(), place.bytes()), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static Set<Long> enabled(KeysetHandle handle) throws GeneralSecurityException {
        Set<Long> ids = new HashSet<>();
        for (int i = 0; i < handle.size(); i++) {
            KeysetHandle.Entry entry = handle.getAt(i);
            boolean fits = entry.getKey().getParameters() instanceof AesGcmParameters parameters
                    && parameters.getKeySizeBytes() == KEY_BYTES;
            if (!fits) {
                throw new GeneralSecurityException("another kind of key");
            }
            if (entry.getStatus() == KeyStatus.ENABLED) {
                ids.add(Integer.toUnsignedLong(entry.getId()));
            }
        }
        return Set.copyOf(ids);
    }
}
