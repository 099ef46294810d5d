package org.budgetperformance.shared.idempotency;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.budgetperformance.shared.contract.Sha256;
import org.budgetperformance.shared.security.Caller;

/**
 * An {@code Idempotency-Key} of a caller: the same key of another one is another key.
 *
 * @param caller who it is, hashed, since names have no upper length
 */
@Embeddable
record OwnedKey(String caller, String idempotencyKey) {

    static OwnedKey of(Caller caller, String key) {
        String name = Objects.toString(caller.client(), "") + ' ' + Objects.toString(caller.subject(), "");
        byte[] digest = Sha256.start().digest(name.getBytes(StandardCharsets.UTF_8));
        return new OwnedKey(HexFormat.of().formatHex(digest), key);
    }
}
