package org.budgetperformance.shared.condition;

/**
 * A resource's representation with its tag.
 *
 * @param created whether this very request created it
 */
public record Stored<T>(T value, EntityTag tag, boolean created) {

    public static <T> Stored<T> read(T value, EntityTag tag) {
        return new Stored<>(value, tag, false);
    }
}
