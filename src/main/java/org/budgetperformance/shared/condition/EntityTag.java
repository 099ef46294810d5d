package org.budgetperformance.shared.condition;

import io.quarkus.runtime.util.HashUtil;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The strong tag of a resource's state. It is made of the version, never of the content, so that it tells nothing of it; the moment
 * of creation keeps a resource that was deleted and created again from repeating an old tag. What is public to the letter is the
 * one exception.
 */
public record EntityTag(String value) {

    public static EntityTag of(Instant createdAt, long version) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
        return new EntityTag('"' + Long.toString(version) + '-' + Long.toString(micros, Character.MAX_RADIX) + '"');
    }

    /** Of what is the same for everybody and has no version. */
    public static EntityTag ofContent(byte[] representation) {
        return new EntityTag('"' + HashUtil.sha256(representation) + '"');
    }

    @Override
    public String toString() {
        return value;
    }
}
