package org.budgetperformance.shared.condition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The strong tag of a resource's state. It is made of versions, never of contents, so that it tells nothing of them; the moment
 * of creation keeps a resource that was deleted and created again from repeating an old tag.
 */
public record EntityTag(String value) {

    /** @param versions of the resource, and of those others whose members it shows */
    public static EntityTag of(Instant createdAt, long... versions) {
        String numbers = Arrays.stream(versions).mapToObj(Long::toString).collect(Collectors.joining("."));
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, createdAt);
        return new EntityTag('"' + numbers + '-' + Long.toString(micros, Character.MAX_RADIX) + '"');
    }

    @Override
    public String toString() {
        return value;
    }
}
