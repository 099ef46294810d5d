package org.budgetperformance.secrecy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.budgetperformance.local.LocalKeyset;

/** Keysets as those who run the service make them. */
final class Keysets {
    private Keysets() {}

    static String generate() {
        return LocalKeyset.generate();
    }

    static String ofShorterKeys() {
        return made(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES128_GCM));
    }

    static String withNewPrimary(String keyset) {
        return made(() -> with(KeysetHandle.newBuilder(read(keyset)), PredefinedAeadParameters.AES256_GCM));
    }

    /** The primary key alone. */
    static String withoutOldKeys(String keyset) {
        return made(() -> {
            KeysetHandle.Builder kept = KeysetHandle.newBuilder(read(keyset));
            for (int i = kept.size() - 1; i >= 0; i--) {
                if (!kept.getAt(i).isPrimary()) {
                    kept.deleteAt(i);
                }
            }
            return kept.build();
        });
    }

    /** The same keys, with the first one primary. */
    static String withFirstPrimary(String keyset) {
        return made(() -> {
            KeysetHandle.Builder turned = KeysetHandle.newBuilder(read(keyset));
            turned.getAt(0).makePrimary();
            return turned.build();
        });
    }

    private static KeysetHandle with(KeysetHandle.Builder builder, Parameters parameters)
            throws GeneralSecurityException {
        return builder.addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle read(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private interface Making {
        KeysetHandle make() throws GeneralSecurityException;
    }

    private static String made(Making making) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(making.make(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
