package org.budgetperformance.shared.condition;

import io.quarkus.runtime.util.HashUtil;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The strong tag of a resource's state. It is made of versions, never of contents, so that it tells nothing of them; the moment
 * of creation keeps a resource that was deleted and created again from repeating an old tag. What is public to the letter is the one exception.
 */
public record EntityTag(String value) {

    /** @param versions of the resource, and of those others whose members it shows */
    public static EntityTag of(Instant createdAt, long... versions) {
        String numbers = Arrays.stream(versions).mapToObj(Long::toString).collect(Collectors.joining("."));
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
        return new EntityTag('"' + numbers + '-' + Long.toString(micros, Character.MAX_RADIX) + '"');
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
