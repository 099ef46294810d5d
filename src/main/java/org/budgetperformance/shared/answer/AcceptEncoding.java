package org.budgetperformance.shared.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptEncoding {
    private AcceptEncoding() {}

    /** Whether gzip is named with a weight above zero, or, not being named, is allowed by {@code *}. */
    static boolean allowsGzip(@Nullable String header) {
        return weight(header, "gzip").or(() -> weight(header, "*")).orElse(0f) > 0;
    }

    private static Optional<Float> weight(@Nullable String header, String coding) {
        return Arrays.stream(
                        (header == null ? "" : header).toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(it -> it.replaceFirst("\\s*;.*", "").equals(coding))
                .map(AcceptEncoding::weight)
                .findFirst();
    }

    private static float weight(String codingWithWeight) {
        int place = codingWithWeight.indexOf("q=");
        try {
            return place < 0 ? 1 : Float.parseFloat(codingWithWeight.substring(place + 2));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
