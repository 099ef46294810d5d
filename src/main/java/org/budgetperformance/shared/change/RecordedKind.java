package org.budgetperformance.shared.change;

/**
 * How the resources of one kind are read.
 *
 * @param <E> the entity
 * @param <D> its representation in the contract
 */
public interface RecordedKind<E extends Recordable, D> {
    Class<E> entityType();

    /** The representation as a reader of the resource gets it. */
    D view(E entity);
}
