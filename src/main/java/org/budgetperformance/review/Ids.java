package org.budgetperformance.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.budgetperformance.shared.contract.Sha256;

/** Ids that are made of what they name, so that the same thing is found again under the same id. */
final class Ids {
    private static final int BYTES = 16;

    private Ids() {}

    static String of(String... parts) {
        byte[] digest = Sha256.start().digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    }
}
